/** A frame of estimates: one question with its statements side by side, or the list of all questions. */
import { useView } from '../../state/hooks';
import { ConflictIndex } from '../estimates/ConflictIndex';
import { ConflictPlot } from '../estimates/ConflictPlot';
import { NeedEvidence } from '../evidence/NeedEvidence';

/** Waits for the evidence. */
export function EmbedEstimates() {
  const { conflict: slug } = useView().selection;
  return (
    <NeedEvidence>
      {(evidence) => {
        const conflict = evidence.conflicts.find((one) => one.slug === slug);
        if (!conflict) return <ConflictIndex evidence={evidence} open={null} />;
        return (
          <>
            <p lang={conflict.question.lang}>{conflict.question.text}</p>
            <ConflictPlot conflict={conflict} evidence={evidence} />
          </>
        );
      }}
    </NeedEvidence>
  );
}
