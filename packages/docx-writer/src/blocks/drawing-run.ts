import type { IXmlableObject } from 'docx';
import type { MediaReference } from '../media.js';
import { attributes, node } from '../xml/nodes.js';

const EMU_PER_POINT = 12_700;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** By this id Word knows the extension that holds the SVG of a picture. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** What a drawing in a line shows, how large (points), and what it says to who cannot see it. */
export interface Drawing {
  readonly id: number;
  readonly reference: MediaReference;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

/** A run with a picture that stands in the line, as the docx library's XML objects: the library names pictures at random. */
export function drawingRun(drawing: Drawing): IXmlableObject {
  const { id, alternative } = drawing;
  return node('w:r', [
    node('w:drawing', [
      node('wp:inline', [
        attributes({ distT: 0, distB: 0, distL: 0, distR: 0 }),
        node('wp:extent', attributes(drawingSize(drawing))),
        node('wp:docPr', attributes({ id, name: `图片 ${id}`, descr: alternative })),
        ...drawingContent(drawing),
      ]),
    ]),
  ]);
}

/** Width and height in English metric units. */
export function drawingSize({ width, height }: Drawing): { readonly cx: number; readonly cy: number } {
  return { cx: Math.round(width * EMU_PER_POINT), cy: Math.round(height * EMU_PER_POINT) };
}

/** What a drawing in a line and a floating one have in common. */
export function drawingContent(drawing: Drawing): readonly IXmlableObject[] {
  return [
    node('wp:cNvGraphicFramePr', [
      node('a:graphicFrameLocks', attributes({ 'xmlns:a': DRAWING, noChangeAspect: 1 })),
    ]),
    node('a:graphic', [
      attributes({ 'xmlns:a': DRAWING }),
      node('a:graphicData', [attributes({ uri: PICTURE }), picture(drawing, drawingSize(drawing))]),
    ]),
  ];
}

function picture(
  { id, reference, alternative }: Drawing,
  size: Readonly<Record<string, number>>,
): IXmlableObject {
  return node('pic:pic', [
    attributes({ 'xmlns:pic': PICTURE }),
    node('pic:nvPicPr', [
      node('pic:cNvPr', attributes({ id, name: `图片 ${id}`, descr: alternative })),
      node('pic:cNvPicPr', []),
    ]),
    node('pic:blipFill', [blip(reference), node('a:stretch', [node('a:fillRect', [])])]),
    node('pic:spPr', [
      node('a:xfrm', [node('a:off', attributes({ x: 0, y: 0 })), node('a:ext', attributes(size))]),
      node('a:prstGeom', [attributes({ prst: 'rect' }), node('a:avLst', [])]),
    ]),
  ]);
}

function blip({ picture: raster, svg }: MediaReference): IXmlableObject {
  if (svg === undefined) return node('a:blip', attributes({ 'r:embed': raster }));
  const drawing = node('asvg:svgBlip', attributes({ 'xmlns:asvg': SVG, 'r:embed': svg }));
  return node('a:blip', [
    attributes({ 'r:embed': raster }),
    node('a:extLst', [node('a:ext', [attributes({ uri: SVG_EXTENSION }), drawing])]),
  ]);
}
