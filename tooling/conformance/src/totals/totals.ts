import type { DocumentReport } from '../check.js';
import { expectations } from '../expectations.js';
import { percent } from '../parity/statistics.js';

/** One measure of all documents together. */
export interface Total {
  readonly title: string;
  readonly value: string;
  /** What it must reach; left out where it is only told. */
  readonly expected?: string;
  readonly passed: boolean;
}

/** Fewer documents are a sample too small to judge shares of lines by. */
const FEWEST_DOCUMENTS = 50;

/** The measures that are judged over all documents. Pure. */
export function totalsOf(documents: readonly DocumentReport[]): readonly Total[] {
  const sums = sumMeasures(documents);
  const of = (name: string) => sums.get(name) ?? 0;
  const compared = documents.filter(({ checks }) => checks.some(({ id }) => id === 'parity/pages'));
  const samePages = compared.filter(({ checks }) =>
    checks.some(({ id, passed }) => id === 'parity/pages' && passed),
  );
  // Of few lines one paragraph that breaks otherwise is a large share.
  const share = compared.length < FEWEST_DOCUMENTS ? tellShare : judgeShare;
  return [
    judgeShare('documents with as many pages in docx and PDF', samePages.length, compared.length, 1),
    share(
      'lines of prose that are the same in docx and PDF',
      of('identicalProseLines'),
      of('proseLines'),
      expectations.identicalProseLines,
    ),
    share('table rows on the same page', of('rowsOnSamePage'), of('rows'), expectations.rowsOnSamePage),
    told('pages with the same characters', of('equalPages'), of('comparedPages')),
    told('hanging marks that LibreOffice does not paint', of('lostMarks'), of('proseLines')),
    told('labels repeated in the PDF on a further page', of('repeatedLabels'), of('rows')),
    ...ofdTotals(documents, of),
  ];
}

/** Of the OFD beside the PDF: places are judged document by document, size over all. */
function ofdTotals(documents: readonly DocumentReport[], of: (name: string) => number): readonly Total[] {
  if (of('ofdCharacters') === 0) return [];
  const offsets = documents.flatMap(({ checks }) =>
    checks.flatMap(({ measures }) => measures?.['ofdWorstOffset'] ?? []),
  );
  const most = expectations.ofdShareOfPdf;
  return [
    {
      title: 'characters of OFD and OFD-A: worst offset from the PDF',
      value: `${Math.max(...offsets).toFixed(3)} pt of ${of('ofdCharacters')} characters`,
      expected: `≤ ${expectations.ofdOffsetPt} pt`,
      passed: Math.max(...offsets) <= expectations.ofdOffsetPt,
    },
    ...(['ofd', 'ofd-a'] as const).map((kind) => ({
      title: `size of ${kind === 'ofd' ? 'OFD' : 'OFD-A'} beside the PDF`,
      value: percent(of(`${kind}Bytes`), of(`${kind}PdfBytes`), 0),
      expected: `≤ ${100 * most} %`,
      passed: of(`${kind}Bytes`) <= most * of(`${kind}PdfBytes`),
    })),
  ];
}

function judgeShare(title: string, part: number, whole: number, least: number): Total {
  return {
    title,
    value: `${part} of ${whole} (${percent(part, whole, 2)})`,
    expected: `≥ ${100 * least} %`,
    passed: part >= least * whole,
  };
}

function tellShare(title: string, part: number, whole: number): Total {
  return told(title, part, whole);
}

function told(title: string, part: number, whole: number): Total {
  return { title, value: `${part} of ${whole} (${percent(part, whole, 2)})`, passed: true };
}

function sumMeasures(documents: readonly DocumentReport[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { measures } of documents.flatMap(({ checks }) => checks)) {
    for (const [name, value] of Object.entries(measures ?? {})) sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return sums;
}
