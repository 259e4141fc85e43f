import { element, type Xml } from '@xxgk/container';
import { toTwips } from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';
import { styleIds } from './style-ids.js';
import { fontsElement, paragraphProperties, sizeElements, styleElement } from './style-xml.js';

/** Word's footer style and the page numbers of odd and even pages, 空一字 from the outer edge. @rule GB/T 9704-2012 §7.5 */
export function pageNumberStyles({ sheet, fonts }: DocxContext): readonly Xml[] {
  const { typeface, size, outerIndent, isCentred } = sheet.pageNumber;
  const linePitch = toTwips(size);
  const indent = outerIndent * toTwips(sheet.text.body.size);
  const centred = { linePitch, alignment: 'center' } as const;
  const head = { type: 'paragraph', priority: 99 } as const;
  const { footer, oddPageNumber, evenPageNumber } = styleIds;
  return [
    styleElement(
      { ...head, id: footer, name: 'footer', builtIn: true, basedOn: 'Normal' },
      paragraphProperties({ linePitch, alignment: 'left' }),
      element('w:rPr', {}, fontsElement(fonts[typeface]), ...sizeElements(size)),
    ),
    styleElement(
      { ...head, id: oddPageNumber, name: '公文单页码', basedOn: footer },
      paragraphProperties(isCentred ? centred : { linePitch, alignment: 'right', indent: { right: indent } }),
    ),
    styleElement(
      { ...head, id: evenPageNumber, name: '公文双页码', basedOn: footer },
      paragraphProperties(isCentred ? centred : { linePitch, alignment: 'left', indent: { left: indent } }),
    ),
  ];
}
