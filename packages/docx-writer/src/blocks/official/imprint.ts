import { arrangeImprintRecipients, arrangePrinting, type BlockOf, toPoints } from '@xxgk/document';
import { type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { lineOptions, twips } from './arranged.js';
import { entryOptions } from './entries.js';

const EIGHTHS_PER_POINT = 8;
/** Height of the line that carries the frame, in twips: as low as it can be. */
const ANCHOR_LINE = 20;

/**
 * 版记 in a frame of paragraphs at the foot of the text block, its rules as their borders: a frame keeps its place
 * whatever stands above it. Pages are turned before it as told, for a word processor cannot find the last even page.
 * @rule GB/T 9704-2012 §7.4
 */
export function imprintToDocx(imprint: BlockOf<'imprint'>, context: DocxContext): readonly FileChild[] {
  const { sheet, pagesBeforeImprint } = context;
  const { imprint: style } = sheet;
  const spacing = { before: 0, after: 0, line: twips(toPoints(style.linePitch)), lineRule: 'exact' } as const;
  const printing = printingOptions(imprint, context);
  const recipients = arrangeImprintRecipients(imprint, sheet).map((entry) => entryOptions(entry, context));
  const contents: readonly IParagraphOptions[] = [
    ...recipients,
    ...(imprint.ruled && recipients.length > 0 && printing.length > 0 ? [innerRule(context)] : []),
    ...printing,
  ];
  const paragraphs = contents.map((options) => {
    return new Paragraph({
      spacing,
      ...options,
      frame: frame(context),
      ...(imprint.ruled ? { border: borders(context) } : {}),
    });
  });
  const turns = Array.from(
    { length: pagesBeforeImprint < 2 ? pagesBeforeImprint : pagesBeforeImprint - 1 },
    () => new Paragraph({ pageBreakBefore: true, spacing: { line: ANCHOR_LINE, lineRule: 'exact' } }),
  );
  // The section of a blank page begins it: its first line must stand there.
  if (pagesBeforeImprint > 1)
    turns.unshift(new Paragraph({ spacing: { line: ANCHOR_LINE, lineRule: 'exact' } }));
  const anchor = new Paragraph({ spacing: { line: ANCHOR_LINE, lineRule: 'exact' } });
  return [...turns, ...paragraphs, anchor];
}

/** @rule GB/T 9704-2012 §7.4.3 */
function printingOptions(imprint: BlockOf<'imprint'>, context: DocxContext): readonly IParagraphOptions[] {
  const { organ, pieces } = arrangePrinting(imprint, context.sheet);
  const height = toPoints(context.sheet.imprint.linePitch);
  return [
    ...(organ === undefined ? [] : [{ alignment: 'left' as const, ...entryOptions(organ, context) }]),
    ...(pieces.length === 0 ? [] : [lineOptions({ type: 'line', spaceBefore: 0, height, pieces }, context)]),
  ];
}

function frame({ measures }: DocxContext): NonNullable<IParagraphOptions['frame']> {
  return {
    type: 'alignment',
    alignment: { x: 'left', y: 'bottom' },
    anchor: { horizontal: 'margin', vertical: 'margin' },
    width: measures.textWidth,
    wrap: 'notBeside',
  };
}

/** The same for all paragraphs, so that they are one box: LibreOffice keeps only such ones together in a frame. */
function borders({ sheet }: DocxContext) {
  const size = Math.round(toPoints(sheet.imprint.outerRule) * EIGHTHS_PER_POINT);
  const outer = { style: 'single', size, space: 0, color: 'auto' } as const;
  return { top: outer, bottom: outer };
}

/** A rule inside a box, which has no borders of its own: an empty line as high as the rule is thick, filled. */
function innerRule({ sheet }: DocxContext): IParagraphOptions {
  return {
    spacing: { before: 0, after: 0, line: twips(toPoints(sheet.imprint.innerRule)), lineRule: 'exact' },
    shading: { type: 'clear', color: 'auto', fill: '000000' },
  };
}
