import { shell } from './ko/shell';
import { filter } from './ko/filter';
import { detail } from './ko/detail';
import { timeline } from './ko/timeline';
import { map } from './ko/map';
import { share } from './ko/share';
import { evidence } from './ko/evidence';
import { describe } from './ko/describe';
import { page } from './ko/page';
import { embed } from './ko/embed';
import type { Messages } from './messages';

export const ko: Messages = {
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
};
