import { element, type Xml } from '@xxgk/container';
import type { DocxContext } from '../docx-context.js';
import { valueElement } from '../xml/value-element.js';
import { fontsElement, sizeElements } from './style-xml.js';

/** `w:docDefaults`: the body face and size, Chinese as the language of East Asian text, no grid snapping. */
export function documentDefaults({ sheet, fonts }: DocxContext): Xml {
  const { typeface, size } = sheet.text.body;
  return element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fontsElement(fonts[typeface]),
        valueElement('w:kern', 2),
        ...sizeElements(size),
        element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
      ),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, valueElement('w:snapToGrid', 0))),
  );
}

/** The four defaults every document has. Snapping is turned off for lines (pPr) and for characters (rPr). */
export function defaultStyles({ sheet }: DocxContext): readonly Xml[] {
  return [
    defaultStyle(
      'paragraph',
      'Normal',
      'Normal',
      element('w:qFormat'),
      element(
        'w:pPr',
        {},
        valueElement('w:widowControl', 0),
        valueElement('w:snapToGrid', 0),
        valueElement('w:jc', 'both'),
      ),
      element('w:rPr', {}, valueElement('w:snapToGrid', 0), ...sizeElements(sheet.text.body.size)),
    ),
    defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font', ...hidden(1)),
    defaultStyle('table', 'TableNormal', 'Normal Table', ...hidden(99), noIndent()),
    defaultStyle('numbering', 'NoList', 'No List', ...hidden(99)),
  ];
}

function defaultStyle(type: string, id: string, name: string, ...content: readonly Xml[]): Xml {
  const attributes = { 'w:type': type, 'w:default': 1, 'w:styleId': id };
  return element('w:style', attributes, valueElement('w:name', name), ...content);
}

function hidden(priority: number): readonly Xml[] {
  return [valueElement('w:uiPriority', priority), element('w:semiHidden'), element('w:unhideWhenUsed')];
}

function noIndent(): Xml {
  return element('w:tblPr', {}, element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }));
}
