import type { XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import { type Property, settingIn } from './properties.js';

/** Properties that are on, off, as the style says, or the other way round, by their numbers. */
const SWITCHES: readonly (readonly [code: number, name: string])[] = [
  [0x083c, 'vanish'],
  [0x0837, 'strike'],
  [0x2a53, 'dstrike'],
];
const AS_STYLE = 0x80;
const STYLE = 0x4a30;
const SCRIPT = 0x2a48;
const POSITION = 0x4845;
const SIZE = 0x4a43;
const COLOUR_NUMBER = 0x2a42;
const COLOUR = 0x6870;
const HIGHLIGHT = 0x2a0c;
const SHADES: readonly number[] = [0xca71, 0x4866];
const DELETED = 0x0800;
const ASCII_FONT = 0x4a4f;
/** Number of white among the sixteen colours. */
const WHITE = 8;
const AUTOMATIC = 0xff00_0000;

/** The look of characters as `w:rPr`. Only what the reader of the newer format heeds. @rule [MS-DOC] §2.6.1 */
export function runProperties(properties: readonly Property[], fonts: readonly string[]): XmlNode {
  const get = (code: number): number | undefined => settingIn(properties, code);
  const parts: XmlNode[] = [];
  for (const [code, name] of SWITCHES) {
    const value = get(code);
    if (value !== undefined && value !== AS_STYLE) parts.push(setting(name, value === 0 ? '0' : '1'));
  }
  const style = get(STYLE);
  if (style !== undefined) parts.push(setting('rStyle', style));
  const script = get(SCRIPT);
  if (script !== undefined)
    parts.push(setting('vertAlign', ['baseline', 'superscript', 'subscript'][script] ?? 'baseline'));
  const position = get(POSITION);
  if (position !== undefined)
    parts.push(setting('position', position > 0x7fff ? position - 0x1_0000 : position));
  const size = get(SIZE);
  if (size !== undefined) parts.push(setting('sz', size));
  const colour = colourOf(get(COLOUR), get(COLOUR_NUMBER));
  if (colour !== undefined) parts.push(setting('color', colour));
  const font = fonts[get(ASCII_FONT) ?? -1];
  if (font !== undefined) parts.push(element('rFonts', { ascii: font }));
  if ((get(HIGHLIGHT) ?? 0) !== 0) parts.push(setting('highlight', 'yes'));
  if (SHADES.some((code) => isFilled(properties, code)))
    parts.push(element('shd', { val: 'solid', fill: '000000' }));
  return element('rPr', {}, parts);
}

/** Whether characters were deleted while changes were tracked. */
export function isDeleted(properties: readonly Property[]): boolean {
  return (settingIn(properties, DELETED) ?? 0) === 1;
}

function colourOf(full: number | undefined, number: number | undefined): string | undefined {
  if (full !== undefined) {
    if (full >= AUTOMATIC) return 'auto';
    const parts = [full & 0xff, (full >> 8) & 0xff, (full >> 16) & 0xff];
    return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
  }
  return number === undefined ? undefined : number === WHITE ? 'FFFFFF' : 'auto';
}

/** Whether a shade gives another colour than that of the page: the long form has three numbers, the short one bits. */
export function isFilled(properties: readonly Property[], code: number): boolean {
  const operand = properties.findLast((property) => property.code === code)?.operand;
  return operand !== undefined && isShade(operand);
}

function isShade(operand: {
  readonly length: number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
}): boolean {
  if (operand.length >= 10) {
    const ground = operand.u32(4);
    const isPlain = ground >= AUTOMATIC || (ground & 0xff_ffff) === 0xff_ffff;
    return !isPlain || operand.u16(8) !== 0;
  }
  if (operand.length < 2) return false;
  const bits = operand.u16(0);
  const ground = (bits >> 5) & 0x1f;
  return (ground !== 0 && ground !== WHITE) || bits >> 10 !== 0;
}
