import type { XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import { isFilled } from './looks.js';
import { type Property, settingIn } from './properties.js';

const LEVEL = 0x260a;
const LIST = 0x460b;
const OUTLINE = 0x2640;
const STYLE = 0x4600;
const SHADES: readonly number[] = [0xc64d, 0x442d];
const BODY_LEVEL = 9;

/** What a paragraph says of itself as `w:pPr`: list, level of a heading, colour. @rule [MS-DOC] §2.6.2 */
export function paragraphProperties(properties: readonly Property[], style?: number): XmlNode {
  const parts: XmlNode[] = [];
  const ownStyle = settingIn(properties, STYLE) ?? style;
  if (ownStyle !== undefined) parts.push(setting('pStyle', ownStyle));
  const list = settingIn(properties, LIST);
  const level = settingIn(properties, LEVEL);
  if (list !== undefined || level !== undefined) {
    const numbers: XmlNode[] = [];
    if (level !== undefined) numbers.push(setting('ilvl', level));
    if (list !== undefined) numbers.push(setting('numId', list));
    parts.push(element('numPr', {}, numbers));
  }
  const outline = settingIn(properties, OUTLINE);
  if (outline !== undefined && outline < BODY_LEVEL) parts.push(setting('outlineLvl', outline));
  if (SHADES.some((code) => isFilled(properties, code)))
    parts.push(element('shd', { val: 'solid', fill: '000000' }));
  return element('pPr', {}, parts);
}
