import type { DocxContext } from '../docx-context.js';
import type { DocxFont } from '../font-names.js';
import { element, valueElement, type Xml, xmlPart } from '../xml/element.js';
import { namespaces } from './namespaces.js';

/** Character set of Simplified Chinese fonts, GB 2312. */
const CHARSET_GB2312 = '86';

/** `word/fontTable.xml`: which fonts to try where the named ones are not installed. Nothing is embedded. */
export function fontTablePart({ fonts }: DocxContext): string {
  const byName = new Map(Object.values(fonts).map((font) => [font.eastAsia, font]));
  return xmlPart(
    element('w:fonts', { 'xmlns:w': namespaces.word }, ...[...byName.values()].map(fontElement)),
  );
}

function fontElement({ eastAsia, substitutes = [] }: DocxFont): Xml {
  return element(
    'w:font',
    { 'w:name': eastAsia },
    ...(substitutes.length === 0 ? [] : [valueElement('w:altName', substitutes.join(','))]),
    valueElement('w:charset', CHARSET_GB2312),
    valueElement('w:family', 'auto'),
    valueElement('w:pitch', 'variable'),
  );
}
