import type { XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import type { Bytes } from './bytes.js';
import { runProperties } from './looks.js';
import { paragraphProperties } from './paragraphs.js';
import { propertiesIn } from './properties.js';

const KINDS: readonly string[] = ['', 'paragraph', 'character', 'table', 'numbering'];
const NO_BASE = 0x0fff;

/** The styles of a document as `w:styles`; each is named by its number. @rule [MS-DOC] §2.9.271, §2.9.258 */
export function styleSheet(sheet: Bytes, fonts: readonly string[]): XmlNode {
  if (sheet.length < 8) return element('styles');
  const start = 2 + sheet.u16(0);
  const [count, baseBytes] = [sheet.u16(2), sheet.u16(4)];
  const styles: XmlNode[] = [];
  let at = start;
  for (let number = 0; number < count && at + 2 <= sheet.length; number += 1) {
    const length = sheet.u16(at);
    const end = Math.min(at + 2 + length, sheet.length);
    if (length > 0) styles.push(styleOf(number, sheet.part(at + 2, end), baseBytes, fonts));
    at = end;
  }
  return element('styles', {}, styles);
}

function styleOf(number: number, style: Bytes, baseBytes: number, fonts: readonly string[]): XmlNode {
  const kind = style.u16(2) & 0x0f;
  const base = style.u16(2) >> 4;
  const nameLength = style.u16(baseBytes);
  const name = style.words(baseBytes + 2, nameLength);
  const lists = propertyLists(style, baseBytes + 2 + nameLength * 2 + 2, style.u16(4) & 0x0f);
  const parts = [setting('name', name)];
  if (base !== NO_BASE) parts.push(setting('basedOn', base));
  const [first, second] = lists;
  const ofParagraph = kind === 1 ? first : undefined;
  const ofRun = kind === 1 ? second : kind === 2 ? first : undefined;
  if (ofParagraph !== undefined && ofParagraph.length > 2) {
    parts.push(paragraphProperties(propertiesIn(ofParagraph.part(2, ofParagraph.length))));
  }
  if (ofRun !== undefined) parts.push(runProperties(propertiesIn(ofRun), fonts));
  const isDefault = number === 0 ? { default: '1' } : {};
  return element('style', { styleId: number, type: KINDS[kind] ?? '', ...isDefault }, parts);
}

/** The lists of properties behind the name of a style; each begins at an even place. */
function propertyLists(style: Bytes, start: number, count: number): readonly Bytes[] {
  const lists: Bytes[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    at += at % 2;
    if (at + 2 > style.length) break;
    const end = Math.min(at + 2 + style.u16(at), style.length);
    lists.push(style.part(at + 2, end));
    at = end;
  }
  return lists;
}

/** The names of the fonts, by their numbers. @rule [MS-DOC] §2.9.286, §2.9.87 */
export function fontNames(table: Bytes): readonly string[] {
  const names: string[] = [];
  if (table.length < 4) return names;
  let at = 4;
  for (let count = table.u16(0); count > 0 && at < table.length; count -= 1) {
    const length = table.u8(at);
    const font = table.part(at + 1, Math.min(at + 1 + length, table.length));
    names.push(font.length > 40 ? nameIn(font, 39) : '');
    at += 1 + length;
  }
  return names;
}

function nameIn(bytes: Bytes, start: number): string {
  const name = bytes.words(start, Math.floor((bytes.length - start) / 2));
  const end = name.indexOf('\0');
  return end < 0 ? name : name.slice(0, end);
}
