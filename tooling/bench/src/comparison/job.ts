import type { Block, DocumentTree, Inline } from '@xxgk/document';
import { composeDocument, type Report } from '@xxgk/model';
import { reportVariant } from './reports.js';
import { templateValues } from './template.js';

/** A cell as contestants get it. */
export interface PlainCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly role: string;
}

export interface PlainText {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'signature';
  readonly text: string;
}

export interface PlainTable {
  readonly kind: 'table';
  readonly weights: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly PlainCell[])[];
}

/** A piece of the report as plain data. */
export type PlainPiece = PlainText | PlainTable;

/** What every contestant is given: the report for xxgk; for the others the same text and tables as plain data. */
export interface Job {
  readonly report: Report;
  readonly pieces: readonly PlainPiece[];
  /** Values of the tags of the Word templates. */
  readonly values: Readonly<Record<string, string>>;
}

/** The job of the report of an organ, with so many times the prose. */
export function jobFor(index: number, prose = 1): Job {
  const report = reportVariant(index, prose);
  const document = composeDocument(report);
  return { report, pieces: piecesOf(document), values: templateValues(document) };
}

function piecesOf({ children }: DocumentTree): readonly PlainPiece[] {
  return children.map(pieceOf);
}

const textOf = (children: readonly Inline[]): string =>
  children.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');

function pieceOf(block: Block): PlainPiece {
  switch (block.type) {
    case 'title':
      return { kind: 'title', text: block.segments.join('') };
    case 'heading':
    case 'paragraph':
      return { kind: block.type, text: textOf(block.children) };
    case 'signature':
      return { kind: 'signature', text: `${block.organ}　${block.date}` };
    case 'table':
      return {
        kind: 'table',
        weights: block.columnWeights,
        headerRows: block.headerRowCount,
        rows: block.rows.map(({ cells }) =>
          cells.map(({ text, columnSpan, rowSpan, role }) => ({ text, columnSpan, rowSpan, role })),
        ),
      };
    default:
      throw new Error(`the example has a ${block.type}, which no contestant knows`);
  }
}
