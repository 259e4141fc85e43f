import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { childElements, localName } from '../container/parse-part.js';

/** The strings that cells refer to by number. */
export function sharedStrings(table: XmlElement | undefined): readonly string[] {
  return childElements(table, 'si').map(richText);
}

/** Text of a string item: all its runs, without the reading aids (`rPh`) of East Asian text. */
export function richText(item: XmlElement): string {
  let text = '';
  for (const child of item.children) {
    if (!(child instanceof XmlElement)) continue;
    if (localName(child) === 't') text += characters(child);
    else if (localName(child) === 'r') text += richText(child);
  }
  return text;
}

/** Characters of an element; `_x000D_` is how spreadsheets write what XML cannot hold. @rule ECMA-376 §22.9.2.19 */
function characters(element: XmlElement): string {
  let text = '';
  for (const child of element.children) if (child instanceof XmlText) text += child.text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}
