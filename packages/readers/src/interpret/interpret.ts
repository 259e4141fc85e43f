import type { Finding, Language } from '@xxgk/document';
import { editionSpec, latestEdition } from '@xxgk/model';
import type { SourceDocument } from '../source-document.js';
import { chooseEdition, type EditionChoice } from './choose-edition.js';
import { FigureSink } from './figure-sink.js';
import type { Interpretation } from './interpretation.js';
import { type InterpretMessages, interpretMessagesIn } from './messages.js';
import { preferEmbedded } from './prefer-embedded.js';
import { proseFields, proseOf, proseProvenance, titleProvenance } from './prose-fields.js';
import { readApplications } from './read-applications.js';
import { type ClosingReading, readClosing } from './read-closing.js';
import { readDisclosure } from './read-disclosure.js';
import { type OpeningReading, readOpening } from './read-opening.js';
import { readProceedings } from './read-proceedings.js';
import { editionFindings, proseFindings, signatureFindings } from './report-findings.js';
import { type SortedDocument, sortBlocks } from './sort-blocks.js';
import { splitSections } from './split-sections.js';
import { unusedLines } from './unused-lines.js';
import { withinLimits } from './within-limits.js';

/** Rule of the finding on a document that is no report at all. */
export const NO_REPORT = 'reader/no-report';
/** Main headings by which a document without tables and title is still known as a report. */
const FEWEST_SECTIONS = 2;

export interface InterpretOptions {
  readonly language?: Language;
}

/**
 * Makes a report of what a container holds: finds the three tables and the six sections by their labels, whatever
 * their place, and keeps where everything stood. What could not be read is `null`, with a finding. Never throws.
 */
export function interpret(
  given: SourceDocument,
  { language = 'zh-CN' }: InterpretOptions = {},
): Interpretation {
  const messages = interpretMessagesIn(language);
  const { source, findings } = withinLimits(given, messages);
  const read = interpretVisible(source, messages);
  const visible = findings.length === 0 ? read : { ...read, findings: [...findings, ...read.findings] };
  return source.embeddedReport === undefined
    ? visible
    : preferEmbedded(source.embeddedReport, visible, messages, language);
}

function interpretVisible(source: SourceDocument, messages: InterpretMessages): Interpretation {
  const { lines, rows } = sortBlocks(source);
  const draft = splitSections(lines, editionSpec(latestEdition), messages);
  const closing = readClosing(draft.sections.get(draft.last ?? 'other') ?? []);
  const prose = draft.sections.get('overview') ?? [];
  const hints = { signature: closing.organ, date: closing.date, prose };
  const opening = readOpening(draft.before, hints, messages);
  const hasRows = Object.values(rows).some((own) => own.length > 0);
  if (!hasRows && draft.sections.size < FEWEST_SECTIONS && opening.titleLine === undefined) {
    const finding: Finding = { ruleId: NO_REPORT, severity: 'error', ...messages.noReport };
    return { input: {}, findings: [finding], provenance: [] };
  }
  const choice = chooseEdition(rows.disclosure, rows.applications, opening.year);
  return assemble({ lines, rows, opening, closing, choice }, messages);
}

/** What was found in a document, before it is put together. */
interface Parts extends SortedDocument {
  readonly opening: OpeningReading;
  readonly closing: ClosingReading;
  readonly choice: EditionChoice;
}

function assemble(
  { lines, rows, opening, closing, choice }: Parts,
  messages: InterpretMessages,
): Interpretation {
  const edition = editionSpec(choice.edition);
  const split = splitSections(lines, edition, messages);
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
