import type { Finding, Language } from '@xxgk/document';
import { editionSpec, latestEdition } from '@xxgk/model';
import { describeSourcePlace, type SourceDocument } from '@xxgk/sources';
import { readApplications } from './applications/read-applications.js';
import { chooseEdition, type EditionChoice } from './choose-edition.js';
import { readDisclosure } from './disclosure/read-disclosure.js';
import { tableLoose } from './document-findings.js';
import { embeddedReport } from './embedded/embedded-report.js';
import { preferEmbedded } from './embedded/prefer-embedded.js';
import { firstReport } from './first-report.js';
import type { Interpretation } from './interpretation.js';
import { readProceedings } from './proceedings/read-proceedings.js';
import { proseFields, proseOf, proseProvenance, titleProvenance } from './prose/prose-fields.js';
import { dateMissing } from './prose/prose-findings.js';
import { type ClosingReading, readClosing } from './prose/read-closing.js';
import { type OpeningReading, readOpening } from './prose/read-opening.js';
import { splitSections } from './prose/split-sections.js';
import { unusedLines } from './prose/unused-lines.js';
import { refusalOf } from './refuse-document.js';
import { editionDoubts, sectionDoubts, signatureDoubts } from './report-doubts.js';
import { type SortedDocument, sortBlocks } from './sort-blocks.js';
import { FigureSink } from './tables/figure-sink.js';
import { withinLimits } from './within-limits.js';

/**
 * Makes a report of what a container holds: finds the three tables and the six sections by their labels, whatever
 * their place, and keeps where everything stood. What could not be read is `null`, with a finding. Never throws.
 */
export function interpret(source: SourceDocument, language: Language): Interpretation {
  const visible = interpretVisible(source, language);
  const embedded = embeddedReport(source);
  return embedded === undefined ? visible : preferEmbedded(embedded, visible, language);
}

/** The same of what the document shows alone, whatever data it holds. Never throws. */
export function interpretVisible(given: SourceDocument, language: Language): Interpretation {
  const limited = withinLimits(given, language);
  const first = firstReport(limited.source, language);
  const read = interpretBlocks(first.source, language);
  const loose = read.refusal === undefined ? looseTables(first.source, language) : [];
  const findings = [...limited.findings, ...first.findings, ...loose, ...read.findings];
  return { ...read, findings };
}

/** A warning for each table whose rows and columns were told by the place of its words. */
function looseTables({ blocks }: SourceDocument, language: Language): readonly Finding[] {
  return blocks.flatMap((block) =>
    block.type === 'table' && block.isLoose
      ? [tableLoose.find(language, {}, describeSourcePlace(block.place, language))]
      : [],
  );
}

function interpretBlocks(source: SourceDocument, language: Language): Interpretation {
  const { lines, rows } = sortBlocks(source);
  const draft = splitSections(lines, editionSpec(latestEdition), language);
  const closing = readClosing(draft.sections.get(draft.last ?? 'other') ?? []);
  const prose = draft.sections.get('overview') ?? [];
  const hints = { signature: closing.organ, date: closing.date, prose };
  const opening = readOpening(draft.before, hints, language);
  const choice = chooseEdition(rows.disclosure, rows.applications, opening.year);
  const refusal = refusalOf({ source, lines, rows, draft, opening, isOfForm: choice.isCertain });
  if (refusal !== undefined) return { input: {}, findings: [], provenance: [], refusal };
  return assemble({ lines, rows, opening, closing, choice, format: source.format }, language);
}

/** What was found in a document, before it is put together. */
interface Parts extends SortedDocument {
  readonly opening: OpeningReading;
  readonly closing: ClosingReading;
  readonly choice: EditionChoice;
  readonly format: SourceDocument['format'];
}

function assemble(
  { lines, rows, opening, closing, choice, format }: Parts,
  language: Language,
): Interpretation {
  const edition = editionSpec(choice.edition);
  const split = splitSections(lines, edition, language);
  const sink = new FigureSink(edition, language);
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
      ...editionDoubts(choice, opening.year, language),
      ...sink.findings,
      ...sectionDoubts(edition, sections, language),
      ...unusedLines(sections, edition, closing.leftOut, language),
      ...signatureDoubts(opening.organ, closing, language),
      ...(closing.date === undefined && format !== 'xlsx'
        ? [dateMissing.find(language, { path: ['date'] })]
        : []),
    ],
    provenance: [
      ...titleProvenance(opening.titleLine),
      ...sink.provenance,
      ...texts.flatMap(proseProvenance),
    ],
  };
}
