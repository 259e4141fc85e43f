import type { Edit } from '@xxgk/document';
import { words } from '@xxgk/document';
import { officialNumber } from '@xxgk/official';
import { defineRule } from '../rule.js';
import { lineNumber } from '../support/line-number.js';
import { type PlacedLine, type ProsePiece, prosePieces } from '../support/prose-pieces.js';

const text = words({
  'zh-CN': {
    renumber: (section: string, from: string) => `“${section}”自“${from}”起重编序号`,
  },
  en: {
    renumber: (section, from) => `number “${section}” anew from ${from}`,
  },
});

/** @rule GB/T 9704-2012 §7.3.3 */
export const numberingGap = defineRule({
  id: 'structure/numbering-gap',
  severity: 'warning',
  demand: { 'zh-CN': '层次序数连续', en: 'Numbers follow each other' },
  source: 'GB/T 9704-2012 §7.3.3',
  why: {
    'zh-CN': '序号跳号多半是删改后没有重编，读者会以为缺了一段。',
    en: 'A jump in the numbers looks as if a paragraph were missing.',
  },
  remedy: { 'zh-CN': '重编序号（可自动改正）。', en: 'Number anew (it can be done automatically).' },
  example: {
    wrong: '（一）主动公开。…… （三）监督保障。……',
    right: '（一）主动公开。…… （二）监督保障。……',
  },
  text: {
    'zh-CN': (section: string, line: string, expected: string) => ({
      message: `“${section}”中“${line}”的序号不连续，此处应为“${expected}”。`,
      hint: '请改正序号。',
    }),
    en: (section, line, expected) => ({
      message: `“${line}” in “${section}” is out of sequence; ${expected} was expected.`,
      hint: 'Correct the number.',
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap((piece) =>
      gapsOf(piece).map(({ line, expected, edits }) =>
        report(
          {
            path: [piece.key],
            range: line.range,
            where: piece.heading,
            actual: lineNumber(line)?.official ?? '',
            expected,
            fix: { title: text(context.language).renumber(piece.heading, expected), safe: true, edits },
          },
          piece.heading,
          line.heading ?? '',
          expected,
        ),
      ),
    ),
});

/** Further gaps of a text are no news, and each would number all that follows anew. */
const MOST_GAPS = 20;

interface Gap {
  readonly line: PlacedLine;
  readonly expected: string;
  readonly edits: readonly Edit[];
}

function gapsOf(piece: ProsePiece): readonly Gap[] {
  const last = [0, 0, 0, 0, 0];
  let gaps = 0;
  return piece.lines.flatMap((line, index): Gap[] => {
    // Main headings in the prose are a breach of their own.
    if (line.level === undefined || line.level === 1 || line.ordinal === undefined) return [];
    const expected = (last[line.level] ?? 0) + 1;
    last[line.level] = line.ordinal;
    last.fill(0, line.level + 1);
    if (line.ordinal === expected || line.ordinal === 1 || gaps === MOST_GAPS) return [];
    gaps += 1;
    return [
      {
        line,
        expected: officialNumber(line.level, expected),
        edits: renumber(piece, index, line.level, expected),
      },
    ];
  });
}

/** Numbers the rest of a list anew, from the line where it jumps to the line where another list begins. */
function renumber(
  piece: ProsePiece,
  from: number,
  level: PlacedLine['level'],
  first: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  let ordinal = first;
  for (const [index, line] of piece.lines.slice(from).entries()) {
    const number = lineNumber(line);
    if (level === undefined || line.level === undefined || number === undefined || line.level > level)
      continue;
    if (line.level < level || (index > 0 && line.ordinal === 1)) break;
    if (line.ordinal !== ordinal) {
      edits.push({ path: [piece.key], range: number.range, text: officialNumber(level, ordinal) });
    }
    ordinal += 1;
  }
  return edits;
}
