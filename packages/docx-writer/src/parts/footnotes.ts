import { element, type Xml, xmlPart } from '@xxgk/container';
import { toTwips } from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';
import type { NumberedFootnote } from '../footnotes.js';
import { markRun } from '../inlines/footnote.js';
import { textToDocx } from '../inlines/text.js';
import { componentXml } from '../xml/docx-internals.js';
import { node } from '../xml/nodes.js';
import { valueElement } from '../xml/value-element.js';
import { namespaces } from './namespaces.js';
import { styleIds } from './style-ids.js';
import { fontsElement, paragraphProperties, sizeElements, styleElement } from './style-xml.js';

/** The lines that part notes from the text, and what goes on over the page from that. */
const SEPARATORS = [
  { id: -1, type: 'separator' },
  { id: 0, type: 'continuationSeparator' },
] as const;

/** `word/footnotes.xml`. @rule ECMA-376 Part 1 §17.11.15 */
export function footnotesPart({ footnotes, sheet }: DocxContext): string {
  const room = Math.round(toTwips(sheet.footnote.separator.room));
  return xmlPart(
    element(
      'w:footnotes',
      { 'xmlns:w': namespaces.word },
      ...SEPARATORS.map(({ id, type }) => {
        const line = element('w:spacing', {
          'w:before': 0,
          'w:after': 0,
          'w:line': room,
          'w:lineRule': 'exact',
        });
        const paragraph = element(
          'w:p',
          {},
          element('w:pPr', {}, line),
          element('w:r', {}, element(`w:${type}`)),
        );
        return element('w:footnote', { 'w:type': type, 'w:id': id }, paragraph);
      }),
      ...footnotes.all.map((note) => element('w:footnote', { 'w:id': note.id }, noteParagraph(note))),
    ),
  );
}

function noteParagraph(note: NumberedFootnote): Xml {
  const texts = note.mark.footnote.map(textToDocx);
  return element(
    'w:p',
    {},
    element('w:pPr', {}, valueElement('w:pStyle', styleIds.footnote)),
    ...[markRun(note, node('w:footnoteRef')), ...texts].map(componentXml),
  );
}

/** How the marks of a section are counted. @rule ECMA-376 Part 1 §17.11.11 */
export function footnoteFormat(): Xml {
  return element('w:footnotePr', {}, valueElement('w:numFmt', 'decimalEnclosedCircle'));
}

/** How marks are counted, and which notes are lines; for the settings. @rule ECMA-376 Part 1 §17.11.4 */
export function footnoteSettings(): Xml {
  return element(
    'w:footnotePr',
    {},
    valueElement('w:numFmt', 'decimalEnclosedCircle'),
    ...SEPARATORS.map(({ id }) => element('w:footnote', { 'w:id': id })),
  );
}

/** The styles of notes and marks, under the names that word processors know. */
export function footnoteStyles({ sheet, fonts }: DocxContext): readonly Xml[] {
  const { typeface, size, linePitch } = sheet.footnote;
  return [
    styleElement(
      {
        id: styleIds.footnote,
        type: 'paragraph',
        name: 'footnote text',
        builtIn: true,
        basedOn: 'Normal',
        priority: 99,
      },
      paragraphProperties({ linePitch: Math.round(toTwips(linePitch)), alignment: 'justify' }),
      element('w:rPr', {}, fontsElement(fonts[typeface]), ...sizeElements(size)),
    ),
    styleElement(
      {
        id: styleIds.footnoteMark,
        type: 'character',
        name: 'footnote reference',
        builtIn: true,
        basedOn: 'DefaultParagraphFont',
        priority: 99,
      },
      element('w:rPr', {}, valueElement('w:vertAlign', 'superscript')),
    ),
  ];
}
