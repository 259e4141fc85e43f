import type { Language } from '@xxgk/document';
import { isDataTooComplex } from './container/complexity.js';
import { refusal } from './container/input-problem.js';
import { decodeText } from './decode-text.js';
import { isHtml } from './html/is-html.js';
import type { Interpretation } from './interpret/interpretation.js';
import { isStructured } from './is-structured.js';
import { readStructured } from './read-structured.js';
import { wordingIn } from './wording.js';

/**
 * What a text file holds that is JSON or YAML; `undefined` when it is neither. Needs none of the readers of documents.
 * @throws XxgkError `input-unreadable`
 */
export function interpretData(
  bytes: Uint8Array,
  name: string,
  language: Language,
): Interpretation | undefined {
  const wording = wordingIn(language);
  const text = decodeText(bytes, name, wording);
  if (isHtml(text) || !isStructured(text)) return undefined;
  if (isDataTooComplex(text)) throw refusal(name, language)('too-complex');
  return { ...readStructured(text, name, wording), provenance: [] };
}
