import { shell } from './pl/shell';
import { filter } from './pl/filter';
import { detail } from './pl/detail';
import { timeline } from './pl/timeline';
import { map } from './pl/map';
import { share } from './pl/share';
import { evidence } from './pl/evidence';
import { describe } from './pl/describe';
import { page } from './pl/page';
import { embed } from './pl/embed';
import type { Messages } from './messages';

export const pl: Messages = {
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
