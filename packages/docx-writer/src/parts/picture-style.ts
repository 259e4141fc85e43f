import { element, type Xml } from '@xxgk/container';
import { valueElement } from '../xml/value-element.js';
import { styleIds } from './style-ids.js';
import { styleElement } from './style-xml.js';

/** Half points. The line of a picture is as high as the picture when no larger text stands beside it. */
const SMALLEST_SIZE = 2;

/** The paragraph that holds a picture: in the middle, its line as high as the picture. */
export function pictureStyle(): Xml {
  return styleElement(
    { id: styleIds.picture, type: 'paragraph', name: '公文图片', basedOn: 'Normal', priority: 34 },
    element(
      'w:pPr',
      {},
      valueElement('w:widowControl', 0),
      valueElement('w:snapToGrid', 0),
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
      valueElement('w:jc', 'center'),
    ),
    element('w:rPr', {}, valueElement('w:sz', SMALLEST_SIZE), valueElement('w:szCs', SMALLEST_SIZE)),
  );
}
