import { shell } from './en/shell';
import { filter } from './en/filter';
import { detail } from './en/detail';
import { timeline } from './en/timeline';
import { map } from './en/map';
import { share } from './en/share';
import { evidence } from './en/evidence';
import { describe } from './en/describe';
import { page } from './en/page';
import { embed } from './en/embed';

/** English: the reference that types all others. One file per part of the screen, so that a part is translated with its component. */
export const en = {
  ...shell,
  ...filter,
  ...detail,
  ...timeline,
  ...map,
  ...share,
  ...evidence,
  ...describe,
  ...page,
  ...embed,
} as const;
