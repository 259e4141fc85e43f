import { childOf, childrenOf, isOn, type XmlNode } from '../container/xml.js';

/** What a number format means for the reading of a number. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercentage: boolean;
  /** Words that the format shows behind the number: `（其中修订16件）`. */
  readonly suffix: string;
  /** The whole cell is struck through. */
  readonly isStruck: boolean;
}

/** Formats that have a number and no code of their own in the file and show dates. @rule ECMA-376 §18.8.30 */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];
const BUILT_IN_PERCENTAGES: readonly number[] = [9, 10];
const QUOTED = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*]./gu;

/** The format of each look of `xl/styles.xml`, by the number by which cells name the look. */
export function numberFormats(styles: XmlNode | undefined): readonly NumberFormat[] {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.attributes['numFmtId']),
      format.attributes['formatCode'] ?? '',
    ]),
  );
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font');
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((look) => {
    const id = Number(look.attributes['numFmtId'] ?? 0);
    const isStruck = isOn(fonts[Number(look.attributes['fontId'] ?? -1)], 'strike');
    return { ...formatOf(id, codes.get(id)), isStruck };
  });
}

function formatOf(id: number, code: string | undefined): Omit<NumberFormat, 'isStruck'> {
  if (code === undefined) {
    const isDate = BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
    return { isDate, isPercentage: BUILT_IN_PERCENTAGES.includes(id), suffix: '' };
  }
  const [positive = ''] = code.split(';');
  const bare = positive.replace(QUOTED, '');
  return {
    isDate: /[ymdhs年月日]/iu.test(bare.replace(/general/giu, '')),
    isPercentage: bare.includes('%'),
    suffix: suffixOf(positive),
  };
}

/** The quoted words at the end of a format: `General"（其中修订16件）"`, `0"件"`. */
function suffixOf(code: string): string {
  const match = /^(?:General|[#0,.?]+)((?:"[^"]*"|\\.)+)$/iu.exec(code);
  return (match?.[1] ?? '').replace(/"([^"]*)"|\\(.)/gu, '$1$2');
}
