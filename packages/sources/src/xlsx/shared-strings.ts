import { childrenOf, type XmlNode } from '../container/xml.js';

/** The strings that cells refer to by number. */
export function sharedStrings(table: XmlNode | undefined): readonly string[] {
  return childrenOf(table, 'si').map(richText);
}

/** Text of a string item: all its runs, without the reading aids (`rPh`) of East Asian text. */
export function richText(item: XmlNode): string {
  return childrenOf(item)
    .map((child) => (child.name === 't' ? characters(child) : child.name === 'r' ? richText(child) : ''))
    .join('');
}

/** Characters of an element; `_x000D_` is how spreadsheets write what XML cannot hold. @rule ECMA-376 §22.9.2.19 */
function characters({ children }: XmlNode): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}
