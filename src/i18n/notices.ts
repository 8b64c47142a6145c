/** Which notices have words of their own. */
import { shell } from './en/shell';
import type { MessageKey } from './messages';

/** True when `key` is a notice that has a message; the others read as "not understood". */
export function isNoticeKey(key: string): key is MessageKey & `notice.${string}` {
  return key.startsWith('notice.') && Object.hasOwn(shell, key);
}
