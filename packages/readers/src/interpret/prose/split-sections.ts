import type { Finding, FindingDefinition, Language } from '@xxgk/document';
import { type EditionSpec, type SectionSpec, sectionHeading } from '@xxgk/model';
import { normaliseLabel } from '../tables/label.js';
import { labelNormalised } from '../tables/label-findings.js';
import { findSection } from './find-section.js';
import type { Line } from './line.js';
import { headingByNumber, headingRepeated } from './prose-findings.js';

type Content = SectionSpec['content'];

/** The lines of a report: those before the first main heading, and those of each section. */
export interface SplitLines {
  readonly before: readonly Line[];
  readonly sections: ReadonlyMap<Content, readonly Line[]>;
  /** The section that ends the document. */
  readonly last: Content | undefined;
  readonly findings: readonly Finding[];
}

/** Fewest headings in a row, with nothing between, that make a table of contents. */
const CONTENTS_LENGTH = 3;
const CONTENTS_LINE = /(?:…|\.{3}|·{3}|-{3}|\t)\s*\d+$/u;
const NUMBERS = '一二三四五六';

/**
 * Splits lines at the main headings, found by their words, else by number and place. Headings that come again and
 * tables of contents are dropped; what is uncertain becomes a finding.
 */
export function splitSections(all: readonly Line[], edition: EditionSpec, language: Language): SplitLines {
  const lines = withoutContents(all);
  const headings = findHeadings(lines);
  const before: Line[] = [];
  const sections = new Map<Content, Line[]>();
  const findings: Finding[] = [];
  const add = <Facts extends readonly unknown[]>(
    kind: FindingDefinition<Facts>,
    content: Content,
    ...facts: Facts
  ): void => {
    findings.push(kind.find(language, { path: [content] }, ...facts));
  };
  let current = before;
  let last: Content | undefined;
  lines.forEach((line, index) => {
    const heading = headings.get(index);
    if (heading === undefined) {
      current.push(line);
      return;
    }
    const { content } = heading;
    const official = officialHeading(edition, content);
    const known = sections.get(content);
    if (known) {
      add(headingRepeated, content, official);
    } else if (heading.isByNumber) {
      add(headingByNumber, content, line.text, official);
    } else if (!isWorded(line.text, edition, content)) {
      add(labelNormalised, content, 'heading', line.text, official);
    }
    current = known ?? [];
    last = content;
    sections.set(content, current);
    if (heading.isByNumber && isFirstOfSeveral(lines, index, headings)) current.push(line);
  });
  return { before, sections, last, findings };
}

interface Heading {
  readonly content: Content;
  readonly isByNumber: boolean;
}

function findHeadings(lines: readonly Line[]): ReadonlyMap<number, Heading> {
  const hits = lines.map(({ text }) => findSection(text));
  const official = new Set(hits.flatMap((hit) => (hit?.isOfficial ? [hit.content] : [])));
  const headings = new Map<number, Heading>();
  hits.forEach((hit, index) => {
    if (hit && (hit.isOfficial || !official.has(hit.content))) {
      headings.set(index, { content: hit.content, isByNumber: false });
    }
  });
  addByNumber(lines, headings);
  return headings;
}

const ORDER: readonly Content[] = [
  'overview',
  'disclosure',
  'applications',
  'proceedings',
  'problems',
  'other',
];

/** A section whose heading has other words: the one line with its number between the headings before and after it. */
function addByNumber(lines: readonly Line[], headings: Map<number, Heading>): void {
  const placeOf = (content: Content): number =>
    [...headings].find(([, heading]) => heading.content === content)?.[0] ?? -1;
  ORDER.forEach((content, at) => {
    if (placeOf(content) >= 0 || headings.size === 0) return;
    const from = Math.max(-1, ...ORDER.slice(0, at).map(placeOf));
    const after = ORDER.slice(at + 1)
      .map(placeOf)
      .filter((place) => place >= 0);
    const to = Math.min(lines.length, ...after);
    const marker = `${NUMBERS[at]}、`;
    const found = lines.findIndex(
      ({ text }, index) =>
        index > from && index < to && normaliseLabel(text).startsWith(marker) && isShort(text),
    );
    if (found >= 0) headings.set(found, { content, isByNumber: true });
  });
}

/** `一、…` before `二、…` in the same section is a heading of the prose: the section itself has none. */
function isFirstOfSeveral(
  lines: readonly Line[],
  index: number,
  headings: ReadonlyMap<number, Heading>,
): boolean {
  const next = [...headings.keys()]
    .filter((place) => place > index)
    .reduce((first, place) => Math.min(first, place), lines.length);
  return lines.slice(index + 1, next).some(({ text }) => /^二、/u.test(normaliseLabel(text)));
}

function isShort(text: string): boolean {
  return text.length <= 30 && !/[。；！？]/u.test(text);
}

function withoutContents(lines: readonly Line[]): readonly Line[] {
  const isHeading = lines.map(({ text }) => findSection(text)?.content);
  const dropped = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && isHeading[end] !== undefined) end += 1;
    const run = isHeading.slice(start, end);
    const later = isHeading.slice(end);
    if (new Set(run).size >= CONTENTS_LENGTH && run.every((content) => later.includes(content))) {
      for (let index = start; index < end; index += 1) dropped.add(index);
    }
    start = Math.max(start, end - 1);
  }
  return lines.filter(
    ({ text }, index) =>
      !dropped.has(index) && !CONTENTS_LINE.test(text) && !/^目录$/u.test(normaliseLabel(text)),
  );
}

function officialHeading(edition: EditionSpec, content: Content): string {
  const section = edition.sections.find((candidate) => candidate.content === content);
  return section === undefined ? content : sectionHeading(section);
}

function isWorded(text: string, edition: EditionSpec, content: Content): boolean {
  return normaliseLabel(text) === normaliseLabel(officialHeading(edition, content));
}
