import type { Language } from '@xxgk/document';
import { decodeText } from './decode-text.js';
import { wordingIn } from './wording.js';

/**
 * The text of a file that is no report, such as a list of organs, decoded as reports are: UTF-8, UTF-16 with a byte order
 * mark, GB 18030. @throws XxgkError `input-unreadable` for an empty file and for files that are no text.
 */
export function readText(
  bytes: Uint8Array,
  name: string,
  options: { readonly language?: Language } = {},
): string {
  return decodeText(bytes, name, wordingIn(options.language ?? 'zh-CN'));
}
