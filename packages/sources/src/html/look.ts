import type { Style } from './cascade.js';
import { attributeOf, type HtmlElement } from './dom.js';

/** Least value of each part of a colour that cannot be seen on white. */
const NEARLY_WHITE = 0xf0;
/** Points of the screen: words of so few are not read; what stands so far to the side or above is outside of the window. */
const TINY = 3;
const OUTSIDE = -500;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  '%': 0.16,
  vw: 10,
  vh: 10,
};
const LENGTH = /^(?<number>[-+]?\d*\.?\d+)(?<unit>[a-z%]*)$/u;

/** A length in points of the screen; of relative ones about as much. */
function pixels(value: string | undefined): number | undefined {
  const groups = LENGTH.exec(value ?? '')?.groups;
  const unit = UNITS[groups?.['unit'] ?? ''];
  return groups === undefined || unit === undefined ? undefined : Number(groups['number']) * unit;
}

/** Whether words are too small to be read; `undefined` where the style does not say. */
export function isTiny(style: Style): boolean | undefined {
  const size = style.get('font-size');
  if (size === undefined) return style.has('font') ? false : undefined;
  const length = pixels(size);
  return length !== undefined && length <= TINY;
}

/** Cells grow with what is in them. */
const GROWING: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'table']);

/** Whether an element says that it and all in it cannot be seen, however it is painted. */
export function isOutOfSight({ tagName }: HtmlElement, style: Style): boolean {
  if (pixels(style.get('opacity')) === 0) return true;
  const isCut = /hidden|clip/u.test(style.get('overflow') ?? '');
  const isFlat =
    !GROWING.has(tagName) &&
    ['height', 'width', 'max-height', 'max-width'].some((name) => {
      const length = pixels(style.get(name));
      return length !== undefined && length <= 1;
    });
  const isOutside = (names: readonly string[]): boolean =>
    names.some((name) => (pixels(style.get(name)) ?? 0) <= OUTSIDE);
  if (isCut && (isFlat || isOutside(['text-indent']))) return true;
  if (isOutside(['text-indent'])) return true;
  if (!/absolute|fixed/u.test(style.get('position') ?? '')) return false;
  const clip = style.get('clip') ?? '';
  return (
    isOutside(['left', 'top', 'right', 'bottom']) ||
    /^rect\((?:\s{0,9}[01](?:px)?\s{0,9}[, ]?){4}\)$/u.test(clip) ||
    /inset\(\s*(?:50|100)%/u.test(style.get('clip-path') ?? '')
  );
}

/** Whether words are transparent, and no picture shows through them. */
export function isClear(colour: string, style: Style): boolean {
  const isCutOut = [style.get('background-clip'), style.get('-webkit-background-clip')].includes('text');
  return (
    !isCutOut && (colour === 'transparent' || /^(?:rgba|hsla)\([^)]*[,/]\s*0(?:\.0+)?%?\s*\)$/u.test(colour))
  );
}

export function isNearlyWhite(colour: string): boolean {
  const plain = colour.trim().toLowerCase();
  if (plain === 'white' || plain === 'snow' || plain === 'ivory') return true;
  const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/u.exec(plain)?.[0].slice(1);
  const parts =
    hex === undefined
      ? (
          /^rgba?\(\s{0,9}(\d{1,3})\s{0,9}[, ]\s{0,9}(\d{1,3})\s{0,9}[, ]\s{0,9}(\d{1,3})/u
            .exec(plain)
            ?.slice(1) ?? []
        ).map(Number)
      : (hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../gu) ?? [])).map((pair) =>
          Number.parseInt(pair, 16),
        );
  return parts.length === 3 && parts.every((part) => part >= NEARLY_WHITE);
}

/** Whether something other than white is painted behind the words of an element. */
export function hasGround(element: HtmlElement, style: Style): boolean {
  const grounds = [
    style.get('background'),
    style.get('background-color'),
    style.get('background-image'),
    attributeOf(element, 'bgcolor'),
    attributeOf(element, 'background'),
  ];
  return grounds.some((ground) => {
    const plain = (ground ?? '').trim().toLowerCase();
    return (
      plain !== '' && !/^(?:none|transparent|inherit|initial|unset)$/u.test(plain) && !isNearlyWhite(plain)
    );
  });
}

/** Whether a line is drawn through words, by the page or by what the element is. */
export function isStruck({ tagName }: HtmlElement, style: Style): boolean {
  const decoration = style.get('text-decoration-line') ?? style.get('text-decoration');
  if (decoration !== undefined) return decoration.includes('line-through');
  return tagName === 's' || tagName === 'strike' || tagName === 'del';
}

export function isRaised(style: Style): boolean {
  const value = style.get('vertical-align');
  return value === 'super' || (pixels(value) ?? 0) > 2;
}

/** The words that a style puts beside an element; marks and signs of symbol fonts are none. */
export function shownContent(element: HtmlElement, style: Style): string {
  if (style.get('display') === 'none' || style.get('visibility') === 'hidden' || isOutOfSight(element, style))
    return '';
  const words = /^(?:"([^"\\]*)"|'([^'\\]*)')$/u.exec(style.get('content') ?? '');
  const text = words?.[1] ?? words?.[2] ?? '';
  return /[\p{L}\p{N}]/u.test(text) && isTiny(style) !== true ? text : '';
}
