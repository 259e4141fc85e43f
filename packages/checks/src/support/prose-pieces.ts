import type { TextRange } from '@xxgk/document';
import {
  type EditionSpec,
  fieldName,
  type ProseKey,
  type Report,
  type SectionSpec,
  sectionHeading,
  sectionOf,
} from '@xxgk/model';
import { type ProseLine, parseProse } from '@xxgk/official';
import type { CheckContext } from '../rule.js';

/** A line of a piece of prose with its place in it; `content` is the line without the space around it. */
export interface PlacedLine extends ProseLine {
  readonly content: string;
  readonly range: TextRange;
}

/** One piece of a report's prose: what stands before 一, or in a section. */
export interface PlacedPiece {
  readonly key: ProseKey | 'preamble';
  readonly prose: string;
  readonly lines: readonly PlacedLine[];
}

/** The same with the heading of its section. */
export interface ProsePiece extends PlacedPiece {
  readonly heading: string;
}

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu;
const PROSE_KEYS: readonly string[] = ['overview', 'problems', 'other'] satisfies readonly ProseKey[];

/** The pieces of prose that a report has, in printed order, each with its lines. */
export function prosePieces(context: CheckContext): readonly ProsePiece[] {
  const { edition, language } = context;
  return context.facts.lines().map((piece) => ({
    ...piece,
    heading:
      piece.key === 'preamble'
        ? fieldName('preamble', language)
        : sectionHeading(sectionOf(edition, piece.key)),
  }));
}

/** The pieces that are sections of the form. */
export function proseSections(context: CheckContext): readonly (ProsePiece & { readonly key: ProseKey })[] {
  return prosePieces(context).filter(
    (piece): piece is ProsePiece & { readonly key: ProseKey } => piece.key !== 'preamble',
  );
}

/** The lines of each piece, by which rules find their places; no words of any language. */
export function placedPieces(report: Report, edition: EditionSpec): readonly PlacedPiece[] {
  const isProse = (content: SectionSpec['content']): content is ProseKey => PROSE_KEYS.includes(content);
  const keys = edition.sections.map(({ content }) => content).filter(isProse);
  return (report.preamble === undefined ? keys : (['preamble', ...keys] as const)).map((key) =>
    placedPiece(key, report[key] ?? ''),
  );
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
