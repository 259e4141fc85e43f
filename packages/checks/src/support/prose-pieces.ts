import type { TextRange } from '@xxgk/document';
import { fieldName, type ProseField, proseFields, proseHeading, type Report } from '@xxgk/model';
import { type ProseLine, parseProse } from '@xxgk/official';
import type { CheckContext } from '../rule.js';

/** A line of a piece of prose with its place in it; `content` is the line without the space around it. */
export interface PlacedLine extends ProseLine {
  readonly content: string;
  readonly range: TextRange;
}

/** One piece of a report's prose: what stands before 一, or in a section. */
export interface PlacedPiece {
  readonly key: ProseField;
  readonly prose: string;
  readonly lines: readonly PlacedLine[];
}

/** The same with the heading of its section. */
export interface ProsePiece extends PlacedPiece {
  readonly heading: string;
}

/** What stands beside a table may be left empty like what is not there. */
const BESIDE_TABLES = /(?:Before|After)$/u;
const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu;

/** The pieces of prose that a report has, in printed order, each with its lines. */
export function prosePieces(context: CheckContext): readonly ProsePiece[] {
  const { edition, language } = context;
  return context.facts.lines().map((piece) => ({
    ...piece,
    heading:
      piece.key === 'preamble' ? fieldName('preamble', language) : proseHeading(edition, piece.key, language),
  }));
}

/** The pieces that are sections of the form. */
export function proseSections(context: CheckContext): readonly ProsePiece[] {
  return prosePieces(context).filter(({ key }) => key !== 'preamble');
}

/** The lines of each piece, by which rules find their places; no words of any language. */
export function placedPieces(report: Report): readonly PlacedPiece[] {
  return proseFields.flatMap((key) => {
    const prose = report[key];
    return prose === undefined || (prose === '' && BESIDE_TABLES.test(key)) ? [] : [placedPiece(key, prose)];
  });
}

function placedPiece(key: PlacedPiece['key'], prose: string): PlacedPiece {
  const starts: { readonly content: string; readonly range: TextRange }[] = [];
  for (const { 0: raw, index } of prose.matchAll(LINE)) {
    const content = raw.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
    const start = index + (content === '' ? 0 : raw.indexOf(content));
    starts.push({ content, range: { start, end: start + content.length } });
  }
  const lines = parseProse(prose).flatMap((line) => {
    const place = starts[line.line];
    return place ? [{ ...line, ...place }] : [];
  });
  return { key, prose, lines };
}
