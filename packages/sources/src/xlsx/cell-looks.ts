import { childOf, childrenOf, type XmlNode } from '../container/xml.js';

/** How a cell may show otherwise than it says. */
export type CellHiding = 'format' | 'colour' | 'small' | 'repeated';

/** Built-in formats that show numbers as powers and fractions. @rule ECMA-376 §18.8.30 */
const POWERS_AND_FRACTIONS: ReadonlySet<number> = new Set([11, 12, 13, 48]);
/** What stands in brackets and is no plain colour: conditions, and white. */
const OTHER_BRACKETS = /\[(?:white|[<>=])/iu;
const NOT_SHOWN = /\[[^\]]*\]|_.|\\[-() ]/gu;
const PLAIN = /^[-( ]*(?:General|@|[#0?]+(?:,[#0?]+)*(?:\.[#0?]+)?%?)[-) ]*$/iu;
const WORDS_BEHIND = /^(?:General|[#0,.?]*[#0?])(?:"[^"]*")+$/iu;
const DATE = /[ymdhs年月日]/iu;
const ZERO_SECTION = 2;
/** Parts of a colour so close to those of another that words are not seen. */
const NEAR = 0x20;
/** Points. */
const SMALLEST = 3;
const WHITE = 'FFFFFF';
const BLACK = '000000';
const THEME: Readonly<Record<string, string>> = { 0: WHITE, 1: BLACK };
const INDEXED: Readonly<Record<string, string>> = { 0: BLACK, 1: WHITE, 8: BLACK, 9: WHITE, 64: BLACK };

/** What each look of `xl/styles.xml` may hide, by the number by which cells name the look. */
export function cellLooks(styles: XmlNode | undefined): readonly (readonly CellHiding[])[] {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font');
  const fills = childrenOf(childOf(styles, 'fills'), 'fill');
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((look): readonly CellHiding[] => {
    const number = Number(look.attributes['numFmtId'] ?? 0);
    const font = fonts[Number(look.attributes['fontId'] ?? 0)];
    const ground = groundOf(fills[Number(look.attributes['fillId'] ?? 0)]);
    return [
      ...(isOtherFormat(number, codes.get(number)) ? (['format'] as const) : []),
      ...fontHidings(font, ground),
      ...(childOf(look, 'alignment')?.attributes['horizontal'] === 'fill' ? (['repeated'] as const) : []),
    ];
  });
}

/** What a font, or the look of a stretch of words, may hide on a ground. */
export function fontHidings(
  font: XmlNode | undefined,
  ground: string | undefined = WHITE,
): readonly CellHiding[] {
  const size = Number(childOf(font, 'sz')?.attributes['val'] ?? SMALLEST + 1);
  const colour = childOf(font, 'color');
  const isLost = isNear(colour === undefined ? BLACK : colourOf(colour), ground);
  return [...(isLost ? (['colour'] as const) : []), ...(size <= SMALLEST ? (['small'] as const) : [])];
}

/** Whether a format for conditions changes what cells show: their words, or that they are seen. */
export function isHidingFormat(format: XmlNode | undefined): boolean {
  const font = childOf(format, 'font');
  const fill = childOf(childOf(format, 'fill'), 'patternFill');
  const ground = childOf(fill, 'bgColor') ?? childOf(fill, 'fgColor');
  const on = ground === undefined ? WHITE : colourOf(ground);
  return childOf(format, 'numFmt') !== undefined || fontHidings(font, on).length > 0;
}

function isOtherFormat(number: number, code: string | undefined): boolean {
  if (code === undefined) return POWERS_AND_FRACTIONS.has(number);
  const sections = code.split(';');
  const isBlankZero = sections.length > ZERO_SECTION && sections[ZERO_SECTION] === '';
  return (sections[0] ?? '') === '' || isBlankZero || sections.at(-1) === '' || !sections.every(isPlain);
}

function isPlain(section: string): boolean {
  if (section === '' || WORDS_BEHIND.test(section)) return true;
  if (OTHER_BRACKETS.test(section)) return false;
  const bare = section.replace(NOT_SHOWN, '');
  return PLAIN.test(bare) || DATE.test(bare.replace(/"[^"]*"|General/giu, ''));
}

function groundOf(fill: XmlNode | undefined): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (kind === 'none') return fill !== undefined && pattern === undefined ? undefined : WHITE;
  const colour = childOf(pattern, 'fgColor');
  return kind === 'solid' && colour !== undefined ? colourOf(colour) : undefined;
}

function colourOf({ attributes: { rgb, theme, indexed } }: XmlNode): string | undefined {
  if (rgb !== undefined) return rgb.slice(-WHITE.length);
  return theme === undefined ? INDEXED[indexed ?? ''] : THEME[theme];
}

function isNear(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return [0, 2, 4].every((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.abs((a ?? 0) - (b ?? 0)) < NEAR;
  });
}
