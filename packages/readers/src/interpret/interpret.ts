import {
  type EditionId,
  type EditionSpec,
  editionForYear,
  editionSpec,
  type Finding,
  type Language,
  type ProseKey,
  sectionHeading,
} from '@xxgk/model';
import type { SourceDocument } from '../source-document.js';
import { chooseEdition, type EditionChoice } from './choose-edition.js';
import { FigureSink } from './figure-sink.js';
import type { Interpretation, Provenance } from './interpretation.js';
import type { Line } from './line.js';
import { type InterpretMessages, interpretMessagesIn } from './messages.js';
import { preferEmbedded } from './prefer-embedded.js';
import { readApplications } from './read-applications.js';
import { type ClosingReading, readClosing } from './read-closing.js';
import { readDisclosure } from './read-disclosure.js';
import { readOpening } from './read-opening.js';
import { readProceedings } from './read-proceedings.js';
import { sortBlocks } from './sort-blocks.js';
import { splitSections } from './split-sections.js';
import { unusedLines } from './unused-lines.js';

export interface InterpretOptions {
  readonly language?: Language;
}

/**
 * Makes a report of what a container holds: finds the three tables and the six sections by their labels, whatever
 * their place, and keeps where everything stood. What could not be read is `null`, with a finding. Never throws.
 */
export function interpret(
  source: SourceDocument,
  { language = 'zh-CN' }: InterpretOptions = {},
): Interpretation {
  const messages = interpretMessagesIn(language);
  const visible = interpretVisible(source, messages);
  return source.embeddedReport === undefined
    ? visible
    : preferEmbedded(source.embeddedReport, visible, messages, language);
}

function interpretVisible(source: SourceDocument, messages: InterpretMessages): Interpretation {
  const { lines, rows } = sortBlocks(source);
  const sectionsIn = (edition: EditionId) => splitSections(lines, editionSpec(edition), messages);
  const draft = sectionsIn('2021');
  const closing = readClosing(draft.sections.get(draft.last ?? 'other') ?? []);
  const prose = draft.sections.get('overview') ?? [];
  const hints = { signature: closing.organ, date: closing.date, prose };
  const opening = readOpening(draft.before, hints, messages);
  const choice = chooseEdition(rows.disclosure, rows.applications, opening.year);
  const edition = editionSpec(choice.edition);
  const split = sectionsIn(choice.edition);
  const sink = new FigureSink(edition, messages);
  const tables = {
    disclosure: readDisclosure(rows.disclosure, sink),
    applications: readApplications(rows.applications, sink),
    proceedings: readProceedings(rows.proceedings, sink),
  };
  const sections = new Map(split.sections);
  if (split.last !== undefined) sections.set(split.last, closing.prose);
  const texts = proseFields(edition, sections, opening.preamble);
  return {
    input: {
      ...opening.fields,
      edition: choice.edition,
      ...Object.fromEntries(texts.map(({ key, lines: own }) => [key, proseOf(own)])),
      ...tables,
      ...(closing.date === undefined ? {} : { date: closing.date }),
    },
    findings: [
      ...opening.findings,
      ...split.findings,
      ...editionFindings(choice, opening.year, messages),
      ...sink.findings,
      ...proseFindings(edition, sections, messages),
      ...unusedLines(sections, edition, closing.leftOut, messages),
      ...signatureFindings(opening.organ, closing, messages),
    ],
    provenance: [
      ...titleProvenance(opening.titleLine),
      ...sink.provenance,
      ...texts.flatMap(proseProvenance),
    ],
  };
}

interface ProseField {
  readonly key: ProseKey | 'preamble';
  readonly lines: readonly Line[];
}

function proseFields(
  edition: EditionSpec,
  sections: ReadonlyMap<string, readonly Line[]>,
  preamble: readonly Line[],
): readonly ProseField[] {
  const own = edition.sections.flatMap(({ content }) =>
    content === 'overview' || content === 'problems' || content === 'other'
      ? [{ key: content, lines: sections.get(content) ?? [] }]
      : [],
  );
  return preamble.length === 0 ? own : [{ key: 'preamble', lines: preamble }, ...own];
}

/** One paragraph a line. Braces that a template would expand are escaped: imported words are never executed. */
function proseOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/\{\{/gu, '\\{{')).join('\n');
}

function proseProvenance({ key, lines }: ProseField): readonly Provenance[] {
  return lines.map(({ place, text }) => ({ path: key, place, text }));
}

function titleProvenance(line: Line | undefined): readonly Provenance[] {
  return line === undefined ? [] : [{ path: 'title', place: line.place, text: line.text }];
}

function editionFindings(
  { edition, isCertain, foreign }: EditionChoice,
  year: number | undefined,
  messages: InterpretMessages,
): readonly Finding[] {
  const expected = year === undefined ? undefined : editionForYear(year);
  const findings: Finding[] = foreign.map((other) => ({
    ruleId: 'reader/edition-mixed',
    severity: 'warning',
    path: ['disclosure'],
    ...messages.editionMixed(edition, other.edition, other.labels.join('、')),
  }));
  if (isCertain && year !== undefined && expected !== undefined && expected !== edition) {
    const advice = messages.editionAgainstYear(edition, year, expected);
    findings.unshift({
      ruleId: 'reader/edition-against-year',
      severity: 'warning',
      path: ['edition'],
      ...advice,
    });
  }
  return findings;
}

function proseFindings(
  edition: EditionSpec,
  sections: ReadonlyMap<string, readonly Line[]>,
  messages: InterpretMessages,
): readonly Finding[] {
  return edition.sections.flatMap((section): readonly Finding[] => {
    const { content } = section;
    const heading = sectionHeading(section);
    const lines = sections.get(content);
    if (lines === undefined) {
      const advice = messages.headingMissing(heading);
      return [{ ruleId: 'reader/heading-missing', severity: 'warning', path: [content], ...advice }];
    }
    const isProse = content === 'overview' || content === 'problems' || content === 'other';
    if (!isProse || lines.length > 0) return [];
    const advice = messages.proseMissing(heading);
    return [{ ruleId: 'reader/prose-missing', severity: 'warning', path: [content], ...advice }];
  });
}

function signatureFindings(
  organ: string | undefined,
  closing: ClosingReading,
  messages: InterpretMessages,
): readonly Finding[] {
  if (organ === undefined || closing.organ === undefined || organ === closing.organ) return [];
  const advice = messages.organsDiffer(organ, closing.organ);
  return [{ ruleId: 'reader/organs-differ', severity: 'note', path: ['organ', 'name'], ...advice }];
}
