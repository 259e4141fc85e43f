/** The looks a cell can have. */
export type StyleName =
  | 'plain'
  | 'title'
  | 'lineTitle'
  | 'lineHint'
  | 'remark'
  | 'groupTitle'
  | 'columnHeader'
  | 'rowHeader'
  | 'count'
  | 'amount'
  | 'total'
  | 'amountTotal'
  | 'fieldLabel'
  | 'fieldText'
  | 'fieldNumber'
  | 'hint'
  | 'proseLabel'
  | 'prose'
  | 'checkText'
  | 'checkNumber';

export type FontName = 'plain' | 'bold' | 'title' | 'remark' | 'hint';
export type FillName = 'none' | 'header' | 'label' | 'total' | 'input';

/** Everything about a look; numbers of formats are those of ECMA-376 §18.8.30. */
export interface CellStyle {
  readonly font: FontName;
  readonly fill: FillName;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical?: 'top';
  /** A text that is too long goes on over the blank cells beside it. */
  readonly oneLine?: true;
  readonly numberFormat?: number;
}

const GENERAL = 0;
const INTEGER = 1;
const TEXT = 49;

export const cellStyles: Readonly<Record<StyleName, CellStyle>> = {
  plain: { font: 'plain', fill: 'none', border: false, horizontal: 'left' },
  title: { font: 'title', fill: 'none', border: false, horizontal: 'center' },
  lineTitle: { font: 'title', fill: 'none', border: false, horizontal: 'left', oneLine: true },
  lineHint: { font: 'remark', fill: 'none', border: false, horizontal: 'left', oneLine: true },
  remark: { font: 'remark', fill: 'none', border: false, horizontal: 'left' },
  groupTitle: { font: 'bold', fill: 'header', border: true, horizontal: 'left' },
  columnHeader: { font: 'bold', fill: 'header', border: true, horizontal: 'center' },
  rowHeader: { font: 'plain', fill: 'label', border: true, horizontal: 'left' },
  count: { font: 'plain', fill: 'input', border: true, horizontal: 'center', numberFormat: INTEGER },
  amount: { font: 'plain', fill: 'input', border: true, horizontal: 'center', numberFormat: GENERAL },
  total: { font: 'bold', fill: 'total', border: true, horizontal: 'center', numberFormat: INTEGER },
  amountTotal: { font: 'bold', fill: 'total', border: true, horizontal: 'center', numberFormat: GENERAL },
  fieldLabel: { font: 'plain', fill: 'label', border: true, horizontal: 'left' },
  fieldText: { font: 'plain', fill: 'input', border: true, horizontal: 'left', numberFormat: TEXT },
  fieldNumber: { font: 'plain', fill: 'input', border: true, horizontal: 'left', numberFormat: GENERAL },
  hint: { font: 'hint', fill: 'none', border: false, horizontal: 'left' },
  proseLabel: { font: 'bold', fill: 'label', border: true, horizontal: 'left', vertical: 'top' },
  prose: {
    font: 'plain',
    fill: 'input',
    border: true,
    horizontal: 'left',
    vertical: 'top',
    numberFormat: TEXT,
  },
  checkText: { font: 'plain', fill: 'none', border: true, horizontal: 'left' },
  checkNumber: { font: 'plain', fill: 'none', border: true, horizontal: 'center', numberFormat: GENERAL },
};

interface Font {
  readonly points: number;
  readonly bold?: true;
  readonly rgb: string;
}

/** The one typeface of the form: on every machine with Excel or WPS. */
export const FORM_TYPEFACE = '宋体';

export const fonts: Readonly<Record<FontName, Font>> = {
  plain: { points: 11, rgb: 'FF000000' },
  bold: { points: 11, bold: true, rgb: 'FF000000' },
  title: { points: 16, bold: true, rgb: 'FF000000' },
  remark: { points: 11, bold: true, rgb: 'FF1F4E79' },
  hint: { points: 9, rgb: 'FF7F7F7F' },
};

/** Colours of the fills; inputs stay white, so that what is to be filled in stands out from what is given. */
export const fills: Readonly<Record<FillName, string | undefined>> = {
  none: undefined,
  input: undefined,
  header: 'FFD9E2F3',
  label: 'FFF2F2F2',
  total: 'FFE7E6E6',
};

/** Cells that break a check. */
export const alarmColours = { font: 'FF9C0006', fill: 'FFFFC7CE' } as const;
