/** Whether lines that the view does not ask for are left out: the reader wants it so, or the map is a picture on another page. */
import { useAtlasState } from '../state/hooks';

/** True: left out; false: grey. */
export const useAlone = (): boolean => useAtlasState((state) => state.othersHidden || state.embedded);
