import type { FootnoteMark } from '@xxgk/document';
import { TextRun } from 'docx';
import type { DocxContext } from '../docx-context.js';
import type { NumberedFootnote } from '../footnotes.js';
import { styleIds } from '../parts/style-ids.js';
import { amended } from '../xml/docx-internals.js';
import { attributes, node } from '../xml/nodes.js';

/** The mark of a note, which word processors count themselves. @rule ECMA-376 Part 1 §17.11.14 */
export function footnoteToDocx(mark: FootnoteMark, { footnotes }: DocxContext): TextRun {
  const added = footnotes.add(mark);
  const values = { ...(added.isCounted ? {} : { 'w:customMarkFollows': 1 }), 'w:id': added.id };
  return markRun(added, node('w:footnoteReference', attributes(values)));
}

/** A run that looks like a mark: the element that counts it, and the mark itself where it is not counted. */
export function markRun({ mark, isCounted }: NumberedFootnote, counted: ReturnType<typeof node>): TextRun {
  const run = new TextRun({
    ...(isCounted ? {} : { text: mark.value }),
    style: styleIds.footnoteMark,
    font: { hint: 'eastAsia' },
  });
  return amended(run, (content) => {
    const [properties, ...words] = content['w:r'] ?? [];
    return node('w:r', [properties, counted, ...words]);
  });
}
