import type { Text } from '@xxgk/document';
import { TextRun } from 'docx';
import { styleIds } from '../parts/style-ids.js';
import { plainRun } from './plain-run.js';

/** A run; a heading that opens its paragraph takes a character style. */
export function textToDocx({ value, role }: Text): TextRun {
  if (role === undefined) return plainRun(value);
  return new TextRun({ text: value, style: styleIds.runInHeading[role], font: { hint: 'eastAsia' } });
}
