import { gbt9704Closing } from './gbt-9704-closing.js';
import { gbt9704Imprint } from './gbt-9704-imprint.js';
import { gbt9704Letterhead } from './gbt-9704-letterhead.js';
import type { StyleSheet } from './style-sheet.js';

const BODY = { size: '16pt', alignment: 'justify', firstLineIndent: 2, keepWithNext: false } as const;

/**
 * 党政机关公文格式. Margins as the standard states them (天头 37, 订口 28, 版心 156 × 225 mm) and a line pitch
 * of 225 mm / 22 rounded down to whole twips; the variant of GB/T 33476.2 shifts the margins instead.
 * @rule GB/T 9704-2012
 */
export const gbt9704: StyleSheet = {
  id: 'gbt-9704-2012',
  page: {
    width: '210mm',
    height: '297mm',
    margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
    linesPerPage: 22,
    charactersPerLine: 28,
    linePitch: '28.95pt',
    letterSpacing: '-0.3pt',
    source: 'GB/T 9704-2012 §5.1–5.2',
  },
  text: {
    title: {
      typeface: 'xiaobiaosong',
      size: '22pt',
      alignment: 'center',
      firstLineIndent: 0,
      keepWithNext: true,
      source: 'GB/T 9704-2012 §7.3.1',
    },
    heading1: { ...BODY, typeface: 'heiti', keepWithNext: true, source: 'GB/T 9704-2012 §7.3.3' },
    heading2: { ...BODY, typeface: 'kaiti', keepWithNext: true, source: 'GB/T 9704-2012 §7.3.3' },
    heading3: { ...BODY, typeface: 'fangsong', keepWithNext: true, source: 'GB/T 9704-2012 §7.3.3' },
    heading4: { ...BODY, typeface: 'fangsong', keepWithNext: true, source: 'GB/T 9704-2012 §7.3.3' },
    body: { ...BODY, typeface: 'fangsong', source: 'GB/T 9704-2012 §5.2.2, §7.3.3' },
    salutation: { ...BODY, typeface: 'fangsong', firstLineIndent: 0, source: 'GB/T 9704-2012 §7.3.2' },
    pictureCaption: {
      typeface: 'fangsong',
      size: '14pt',
      alignment: 'center',
      firstLineIndent: 0,
      keepWithNext: false,
      source: 'house: 四号, one size below the text',
    },
    tableCaption: {
      typeface: 'heiti',
      size: '14pt',
      alignment: 'center',
      firstLineIndent: 0,
      keepWithNext: true,
      source: 'house: 四号, as captions of pictures',
    },
    signature: {
      ...BODY,
      typeface: 'fangsong',
      firstLineIndent: 0,
      alignment: 'right',
      source: 'GB/T 9704-2012 §7.3.5',
    },
  },
  blankLinesAfterTitle: 1,
  table: {
    size: '10.5pt',
    linePitch: '13pt',
    cellMargin: { horizontal: '2pt', vertical: '1pt' },
    minimumRowHeight: '18pt',
    border: '0.5pt',
    frame: '1pt',
    landscape: {
      size: '10pt',
      linePitch: '11.5pt',
      cellMargin: { horizontal: '2pt', vertical: '0.25pt' },
      minimumRowHeight: '12.5pt',
    },
    dense: {
      size: '9pt',
      linePitch: '11pt',
      cellMargin: { horizontal: '1.5pt', vertical: '0.25pt' },
      minimumRowHeight: '12.5pt',
    },
    runningText: {
      size: '12pt',
      linePitch: '18pt',
      cellMargin: { horizontal: '4pt', vertical: '2pt' },
      minimumRowHeight: '24pt',
    },
    headerTypeface: 'heiti',
    typeface: 'fangsong',
    source: 'practice: 五号 in the published form; not regulated',
  },
  picture: { maximumShare: 0.55, white: '6pt', source: 'house' },
  footnote: {
    typeface: 'fangsong',
    size: '10.5pt',
    linePitch: '16pt',
    mark: { size: 0.58, raise: 0.37 },
    separator: { room: '6.15pt', thickness: '0.5pt', share: 0.25 },
    source: 'practice: 五号; mark and line as word processors set them',
  },
  pageNumber: {
    typeface: 'songti',
    size: '14pt',
    distance: '7mm',
    outerIndent: 1,
    prefix: '— ',
    suffix: ' —',
    source: 'GB/T 9704-2012 §7.5',
  },
  signature: { blankLinesBefore: 1, organIndent: 2, dateIndent: 2, source: 'GB/T 9704-2012 §7.3.5.2' },
  letterhead: gbt9704Letterhead,
  closing: gbt9704Closing,
  imprint: gbt9704Imprint,
};
