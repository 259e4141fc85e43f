import type { XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';

/** The look of characters within a group. */
export interface RtfLook {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly isDeleted: boolean;
  readonly script: 'superscript' | 'subscript' | undefined;
  readonly halfPoints: number;
  readonly colour: number;
  readonly font: number;
  readonly isFilled: boolean;
}

export const PLAIN_LOOK: RtfLook = {
  isHidden: false,
  isStruck: false,
  isDeleted: false,
  script: undefined,
  halfPoints: 24,
  colour: 0,
  font: -1,
  isFilled: false,
};

/** A font by its number: its name and the encoding of its characters. */
export interface RtfFont {
  readonly name: string;
  readonly charset: number;
}

/** The look after a control word; the same where the word says nothing of it. */
export function lookAfter(look: RtfLook, name: string, value: number | undefined): RtfLook {
  const isOn = value !== 0;
  switch (name) {
    case 'plain':
      return PLAIN_LOOK;
    case 'v':
      return { ...look, isHidden: isOn };
    case 'strike':
    case 'striked':
      return { ...look, isStruck: isOn };
    case 'deleted':
      return { ...look, isDeleted: isOn };
    case 'super':
    case 'up':
      return { ...look, script: isOn ? 'superscript' : undefined };
    case 'sub':
    case 'dn':
      return { ...look, script: isOn ? 'subscript' : undefined };
    case 'nosupersub':
      return { ...look, script: undefined };
    case 'fs':
      return { ...look, halfPoints: value ?? 24 };
    case 'cf':
      return { ...look, colour: value ?? 0 };
    case 'f':
      return { ...look, font: value ?? -1 };
    case 'highlight':
    case 'chcbpat':
    case 'cb':
      return { ...look, isFilled: (value ?? 0) !== 0 };
    default:
      return look;
  }
}

/** A look as `w:rPr`. */
export function lookElement(look: RtfLook, colours: readonly string[], font: RtfFont | undefined): XmlNode {
  const parts: XmlNode[] = [setting('sz', look.halfPoints)];
  if (look.isHidden) parts.push(setting('vanish', '1'));
  if (look.isStruck) parts.push(setting('strike', '1'));
  if (look.script !== undefined) parts.push(setting('vertAlign', look.script));
  const colour = colours[look.colour];
  if (colour !== undefined && colour !== '') parts.push(setting('color', colour));
  if (font !== undefined) parts.push(element('rFonts', { ascii: font.name }));
  if (look.isFilled) parts.push(element('shd', { val: 'solid', fill: '000000' }));
  return element('rPr', {}, parts);
}

const CHARSETS: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
};
/** The characters of a symbol font. */
const SYMBOL = 2;

/** Bytes as words: in the encoding of the font, else of the file. */
export function decodeBytes(bytes: readonly number[], font: RtfFont | undefined, codePage: number): string {
  if (font?.charset === SYMBOL) return bytes.map((byte) => String.fromCharCode(0xf000 + byte)).join('');
  const encoding = CHARSETS[font?.charset ?? 0] ?? CODE_PAGES[codePage] ?? 'windows-1252';
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
