import { childOf, childrenOf, isOn, type XmlNode } from '../container/xml.js';

/** The words of a string item, and those of it that are struck through, which are left out. */
export interface StringItem {
  readonly text: string;
  readonly struck: string;
}

/** The strings that cells refer to by number. */
export function sharedStrings(table: XmlNode | undefined): readonly StringItem[] {
  return childrenOf(table, 'si').map(stringItem);
}

/** Text of a string item: all its runs, without the reading aids (`rPh`) of East Asian text. */
export function stringItem(item: XmlNode): StringItem {
  let text = '';
  let struck = '';
  for (const child of childrenOf(item)) {
    if (child.name === 't') text += characters(child);
    if (child.name !== 'r') continue;
    const words = stringItem(child);
    if (isOn(childOf(child, 'rPr'), 'strike')) struck += words.text;
    else text += words.text;
    struck += words.struck;
  }
  return { text, struck };
}

/** Characters of an element; `_x000D_` is how spreadsheets write what XML cannot hold. @rule ECMA-376 §22.9.2.19 */
function characters({ children }: XmlNode): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}
