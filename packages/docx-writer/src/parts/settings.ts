import { element, type Xml, xmlPart } from '@xxgk/container';
import type { DocxContext } from '../docx-context.js';
import { valueElement } from '../xml/value-element.js';
import { footnoteSettings } from './footnotes.js';
import { namespaces } from './namespaces.js';

/** Word 2013 and later. */
const COMPATIBILITY_MODE = 15;
/** Two characters of 五号, the tab stop Chinese editions of Word start with. */
const DEFAULT_TAB_STOP_TWIPS = 420;
const COMPATIBILITY_FLAGS = [
  'spaceForUL',
  'balanceSingleByteDoubleByteWidth',
  'doNotLeaveBackslashAlone',
  'ulTrailSpace',
  'doNotExpandShiftReturn',
  'adjustLineHeightInTable',
  'useFELayout',
];

/** `word/settings.xml` as the Chinese editions of Word write it. Punctuation is not compressed: a grid of full-width characters. */
export function settingsPart({ sheet, measures, embeddedFonts, footnotes }: DocxContext): string {
  const cell = measures.textWidth / sheet.page.charactersPerLine;
  return xmlPart(
    element(
      'w:settings',
      { 'xmlns:w': namespaces.word },
      element('w:zoom', { 'w:percent': 100 }),
      ...(Object.keys(embeddedFonts).length === 0
        ? []
        : [element('w:embedTrueTypeFonts'), element('w:saveSubsetFonts')]),
      element('w:bordersDoNotSurroundHeader'),
      element('w:bordersDoNotSurroundFooter'),
      valueElement('w:defaultTabStop', DEFAULT_TAB_STOP_TWIPS),
      element('w:evenAndOddHeaders'),
      valueElement('w:drawingGridHorizontalSpacing', Math.round(cell / 2)),
      valueElement('w:drawingGridVerticalSpacing', measures.linePitch),
      valueElement('w:displayHorizontalDrawingGridEvery', 0),
      valueElement('w:characterSpacingControl', 'doNotCompress'),
      ...(footnotes.all.length === 0 ? [] : [footnoteSettings()]),
      compatibility(),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    ),
  );
}

function compatibility(): Xml {
  return element(
    'w:compat',
    {},
    ...COMPATIBILITY_FLAGS.map((flag) => element(`w:${flag}`)),
    element('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': COMPATIBILITY_MODE,
    }),
  );
}
