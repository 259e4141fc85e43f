import { type Language, words } from '@xxgk/document';
import { type EditionId, editionSpec, figureSpecs, sectionHeading, sectionOf } from '@xxgk/model';
import { describeSourcePlace } from '@xxgk/sources';
import type { Interpretation } from './interpret/interpretation.js';

const LONGEST_TEXT = 60;

const text = words({
  'zh-CN': { head: ['项目', '位置', '原文'], none: '数据文件，没有原文位置。' },
  en: { head: ['what', 'where', 'text'], none: 'Data: nothing to trace.' },
});

/** One line for each figure and each paragraph of a report: what it is, where it stood in the file, what stood there. */
export function traceLines(read: Interpretation, language: Language): readonly string[] {
  const { head, none } = text(language);
  if (read.provenance.length === 0) return [none];
  const names = namesOf(read);
  const rows = read.provenance.map(({ path, place, text: original }) => [
    names.get(path) ?? path,
    describeSourcePlace(place, language),
    shorten(original),
  ]);
  return [head, ...rows].map((row) => row.join('\t'));
}

function namesOf({ input }: Interpretation): ReadonlyMap<string, string> {
  const { edition } = Object(input) as { readonly edition?: EditionId };
  if (edition === undefined) return new Map();
  const spec = editionSpec(edition);
  const figures = figureSpecs(spec).map(
    ({ path, table, rowLabel, columnLabel }) =>
      [path, `${sectionOf(spec, table).number} ${rowLabel} / ${columnLabel}`] as const,
  );
  const sections = spec.sections.map((section) => [section.content, sectionHeading(section)] as const);
  return new Map<string, string>([...figures, ...sections]);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}
