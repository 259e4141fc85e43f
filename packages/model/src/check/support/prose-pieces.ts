import type { TextRange } from '@xxgk/document';
import { type ProseLine, parseProse } from '../../prose/parse-prose.js';
import { sectionHeading } from '../../report/describe-place.js';
import type { ProseKey, SectionSpec } from '../../report/editions/form.js';
import type { Report } from '../../report/report.js';
import type { CheckContext } from '../rule.js';

/** A line of a piece of prose with its place in it; `content` is the line without the space around it. */
export interface PlacedLine extends ProseLine {
  readonly content: string;
  readonly range: TextRange;
}

/** One piece of a report's prose: what stands before 一, or in the section of `heading`. */
export interface ProsePiece {
  readonly key: ProseKey | 'preamble';
  readonly heading: string;
  readonly prose: string;
  readonly lines: readonly PlacedLine[];
}

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu;
const PROSE_KEYS: readonly string[] = ['overview', 'problems', 'other'] satisfies readonly ProseKey[];

const known = new WeakMap<Report, readonly ProsePiece[]>();

/** The pieces of prose that a report has, in printed order, each with its lines; worked out once a report. */
export function prosePieces(context: CheckContext): readonly ProsePiece[] {
  const pieces = known.get(context.report) ?? readPieces(context);
  known.set(context.report, pieces);
  return pieces;
}

/** The pieces that are sections of the form. */
export function proseSections(context: CheckContext): readonly (ProsePiece & { readonly key: ProseKey })[] {
  return prosePieces(context).filter(
    (piece): piece is ProsePiece & { readonly key: ProseKey } => piece.key !== 'preamble',
  );
}

function readPieces({ report, edition, messages }: CheckContext): readonly ProsePiece[] {
  const isProse = (section: SectionSpec): section is SectionSpec & { readonly content: ProseKey } =>
    PROSE_KEYS.includes(section.content);
  const sections = edition.sections
    .filter(isProse)
    .map((section) => pieceOf(section.content, sectionHeading(section), report[section.content]));
  return report.preamble === undefined
    ? sections
    : [pieceOf('preamble', messages.field['preamble'] ?? 'preamble', report.preamble), ...sections];
}

function pieceOf<Key extends ProsePiece['key']>(
  key: Key,
  heading: string,
  prose: string,
): ProsePiece & { readonly key: Key } {
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
  return { key, heading, prose, lines };
}
