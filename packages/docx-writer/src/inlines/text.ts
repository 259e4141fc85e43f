import type { Text } from '@xxgk/document';
import { TextRun } from 'docx';
import { styleIds } from '../parts/style-ids.js';
import { amended } from '../xml/docx-internals.js';
import { attributes, node } from '../xml/nodes.js';
import { plainRun } from './plain-run.js';

/** A run; a heading that opens its paragraph takes a character style. Words that lead somewhere are a field. */
export function textToDocx({ value, role, isStrong, isUnderlined, link }: Text): TextRun {
  if (role === undefined && !isStrong && !isUnderlined) return linked(plainRun(value), link);
  const run = new TextRun({
    text: value,
    ...(role === undefined ? {} : { style: styleIds.runInHeading[role] }),
    ...(isStrong ? { bold: true } : {}),
    ...(isUnderlined ? { underline: { type: 'single' } } : {}),
    font: { hint: 'eastAsia' },
  });
  return linked(run, link);
}

/** @rule ECMA-376 Part 1 §17.16.5.25 */
function linked(run: TextRun, link: string | undefined): TextRun {
  if (link === undefined) return run;
  const code = ` HYPERLINK "${link.replaceAll('"', '%22')}" `;
  return amended(run, (content) => node('w:fldSimple', [attributes({ 'w:instr': code }), content]));
}
