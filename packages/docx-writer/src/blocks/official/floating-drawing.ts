import type { IXmlableObject } from 'docx';
import { attributes, node } from '../../xml/nodes.js';
import { type Drawing, drawingContent, drawingSize } from '../drawing-run.js';

const EMU_PER_POINT = 12_700;

/** A picture behind the words, placed from the left of the text block and from the top of its paragraph; points. */
export function floatingRun(drawing: Drawing, left: number, top: number): IXmlableObject {
  const { id, alternative } = drawing;
  const offset = (axis: 'H' | 'V', from: string, points: number): IXmlableObject =>
    node(`wp:position${axis}`, [
      attributes({ relativeFrom: from }),
      node('wp:posOffset', [String(Math.round(points * EMU_PER_POINT))]),
    ]);
  return node('w:r', [
    node('w:drawing', [
      node('wp:anchor', [
        attributes({
          distT: 0,
          distB: 0,
          distL: 0,
          distR: 0,
          simplePos: 0,
          relativeHeight: id,
          behindDoc: 1,
          locked: 0,
          layoutInCell: 1,
          allowOverlap: 1,
        }),
        node('wp:simplePos', attributes({ x: 0, y: 0 })),
        offset('H', 'margin', left),
        offset('V', 'paragraph', top),
        node('wp:extent', attributes(drawingSize(drawing))),
        node('wp:wrapNone'),
        node('wp:docPr', attributes({ id, name: `图片 ${id}`, descr: alternative })),
        ...drawingContent(drawing),
      ]),
    ]),
  ]);
}
