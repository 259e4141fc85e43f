import { gbt9704, type StyleSheet } from '@xxgk/document';

/** A local way to set documents that differs from the national standard in one measure. */
export interface LayoutVariant {
  /** As it is named at the head of a document. */
  readonly name: string;
  /** The measure it changes, what the standard says, and the clause. */
  readonly measure: string;
  readonly standard: string;
  readonly source: string;
  readonly apply: (sheet: StyleSheet) => StyleSheet;
}

function linePitch(pitch: StyleSheet['page']['linePitch'], linesPerPage: number): LayoutVariant['apply'] {
  return (sheet) => ({ ...sheet, page: { ...sheet.page, linePitch: pitch, linesPerPage } });
}

function margins(margin: Partial<StyleSheet['page']['margin']>): LayoutVariant['apply'] {
  return (sheet) => ({ ...sheet, page: { ...sheet.page, margin: { ...sheet.page.margin, ...margin } } });
}

function pageNumber(change: Partial<StyleSheet['pageNumber']>): LayoutVariant['apply'] {
  return (sheet) => ({ ...sheet, pageNumber: { ...sheet.pageNumber, ...change } });
}

const PITCH = {
  measure: '行距',
  standard: '每面22行，行距约28.95磅',
  source: 'GB/T 9704-2012 §5.2.3',
} as const;
const MARGIN = {
  measure: '页边',
  standard: '天头37毫米、订口28毫米、版心156×225毫米',
  source: 'GB/T 9704-2012 §5.2.1',
} as const;
const NUMBER = {
  measure: '页码',
  standard: '四号半角宋体数字，左右各一条一字线，单页居右空一字、双页居左空一字',
  source: 'GB/T 9704-2012 §7.5',
} as const;

/** Local variants. What offices ask for; none is in the standard. @rule practice: 各地公文格式细则和模板 */
export const layoutVariants: readonly LayoutVariant[] = [
  // A page of 225 mm has no room for 22 lines of 29 points: the foot gives way.
  {
    name: '行距29磅',
    ...PITCH,
    apply: (sheet) => linePitch('29pt', 22)(margins({ bottom: '34.5mm' })(sheet)),
  },
  { name: '行距28磅', ...PITCH, apply: linePitch('28pt', 22) },
  { name: '行距30磅', ...PITCH, apply: linePitch('30pt', 21) },
  { name: '左右页边27毫米', ...MARGIN, apply: margins({ left: '27mm', right: '27mm' }) },
  { name: '页码居中', ...NUMBER, apply: pageNumber({ isCentred: true }) },
  { name: '页码无一字线', ...NUMBER, apply: pageNumber({ prefix: '', suffix: '' }) },
];

/** The style sheet of the standard with the variants of some names; names that are not known change nothing. Pure. */
export function styleSheetWith(names: readonly string[]): StyleSheet {
  return layoutVariants
    .filter(({ name }) => names.includes(name))
    .reduce((sheet, { apply }) => apply(sheet), gbt9704);
}
