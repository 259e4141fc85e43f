import type { Finding, Language } from '@xxgk/document';
import {
  describeSourcePlace,
  type FileTraits,
  openSource,
  refusingBeyond,
  type SourceBeside,
  type SourceDocument,
} from '@xxgk/sources';
import { embeddedMaking, embeddedReport } from '../interpret/embedded/embedded-report.js';
import { reportLandmarks } from '../interpret/report-landmarks.js';
import { isForm } from '../spreadsheet/read-form.js';
import { otherFormat } from './file-findings.js';
import { ofdTraitFindings } from './ofd-trait-findings.js';
import { shownWorkbook } from './shown-workbook.js';
import { type Verification, verifyDocument, verifyTraits } from './verify-file.js';

/** Formats whose files are verified. */
export type VerifiedFormat = 'docx' | 'html' | 'ofd' | 'pdf' | 'xlsx';

/** A piece of what a file shows, in the order in which it is read. */
export interface ShownItem {
  readonly kind: 'paragraph' | 'table' | 'cell' | 'mark';
  /** Where it stands, in words: `第1张表第3行第2列`. */
  readonly place: string;
  readonly text: string;
}

/** All that a file shows and says, as it is held against the file made again from its data. Plain data. */
export interface ShownFile {
  readonly format: VerifiedFormat;
  /** The data that it carries, and what it was made with, as they stand. */
  readonly data?: string;
  readonly making?: string;
  readonly items: readonly ShownItem[];
  readonly beside: SourceBeside;
  readonly traits?: FileTraits['pdf'];
  /** What was found by reading the file alone. */
  readonly verification: Verification;
}

/** A file of another format, and the finding that says so. */
export interface NotShown {
  readonly format: 'other';
  readonly findings: readonly Finding[];
}

/** Reads all that a file shows. @throws XxgkError `input-unreadable` (as a rejection) when it cannot be read at all */
export async function readShownFile(
  bytes: Uint8Array,
  name: string,
  language: Language,
): Promise<ShownFile | NotShown> {
  return refusingBeyond(name, async () => {
    const source = await openSource(bytes, name);
    if (source.format === 'pdf') {
      const { document, traits, beside } = await source.examine(reportLandmarks);
      return shownFile('pdf', document, beside, language, traits);
    }
    if (source.format === 'ofd') {
      const { document, traits, beside } = await source.examine(reportLandmarks);
      const shown = shownFile('ofd', document, beside, language);
      const findings = [...shown.verification.findings, ...ofdTraitFindings(traits, language)];
      return { ...shown, verification: { ...shown.verification, findings } };
    }
    if (source.format === 'docx' || source.format === 'html') {
      return shownFile(source.format, await source.read(), await source.beside(), language);
    }
    if (source.format === 'xlsx') {
      const workbook = await source.read();
      if (isForm(workbook)) return shownWorkbook(workbook, language);
    }
    return { format: 'other', findings: [otherFormat.find(language, {})] };
  });
}

function shownFile(
  format: VerifiedFormat,
  document: SourceDocument,
  beside: SourceBeside,
  language: Language,
  traits?: FileTraits['pdf'],
): ShownFile {
  const data = embeddedReport(document);
  const making = embeddedMaking(document);
  const verification = verifyDocument(document, traits, language);
  const ofTraits = traits === undefined ? [] : verifyTraits(traits, language);
  return {
    format,
    ...(data === undefined ? {} : { data }),
    ...(making === undefined ? {} : { making }),
    items: itemsOf(document, language),
    beside,
    ...(traits === undefined ? {} : { traits }),
    verification: { ...verification, findings: [...verification.findings, ...ofTraits] },
  };
}

function itemsOf({ blocks, notes = [] }: SourceDocument, language: Language): readonly ShownItem[] {
  const items = blocks.flatMap((block): readonly ShownItem[] => {
    const place = describeSourcePlace(block.place, language);
    if (block.type === 'paragraph')
      return [{ kind: 'paragraph', place, text: withoutOuterBreaks(block.text) }];
    return [
      // Programs count the columns of merged cells as they like.
      { kind: 'table', place, text: `${block.rowCount}` },
      ...block.cells.map(
        (cell): ShownItem => ({
          kind: 'cell',
          place: describeSourcePlace(cell.place, language),
          text: cell.text,
        }),
      ),
    ];
  });
  // What is there and is not read, or not seen, counts as well.
  const marks = notes.map(
    ({ kind, text, place }): ShownItem => ({
      kind: 'mark',
      place: describeSourcePlace(place, language),
      text: `${kind} ${text}`,
    }),
  );
  return [...items, ...marks];
}

/** Programs put the break before a page at the end of the paragraph above. */
function withoutOuterBreaks(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}
