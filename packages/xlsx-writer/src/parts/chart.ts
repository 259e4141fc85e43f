import { element, officeRelationship, relationshipsPart, type Xml, xmlPart, xmlText } from '@xxgk/container';
import { type CellRange, rangeReference, sheetPrefix } from '../cell-reference.js';
import type { BarChart } from '../sheet.js';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** Colours of the series, told apart in print as well. */
const COLOURS = ['1F4E79', 'BFBFBF'] as const;
/** Gap between groups of bars, percent of a bar. */
const GAP = 60;

/** Path of a sheet's drawing and chart below `xl/`. */
export const drawingPath = (index: number): string => `drawings/drawing${index + 1}.xml`;
export const chartPath = (index: number): string => `charts/chart${index + 1}.xml`;

/** The parts that put a chart on sheet `index`, by path. @rule ECMA-376 §20.5, §21.2 */
export function chartParts(index: number, chart: BarChart, sheet: string): Readonly<Record<string, string>> {
  const toDrawing = { id: 'rId1', type: officeRelationship('drawing'), target: `../${drawingPath(index)}` };
  const toChart = { id: 'rId1', type: officeRelationship('chart'), target: `../${chartPath(index)}` };
  return {
    [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`]: relationshipsPart([toDrawing]),
    [`xl/${drawingPath(index)}`]: drawing(chart),
    [`xl/drawings/_rels/drawing${index + 1}.xml.rels`]: relationshipsPart([toChart]),
    [`xl/${chartPath(index)}`]: chartPart(chart, sheet),
  };
}

function drawing({ place, title }: BarChart): string {
  const corner = (name: string, { row, column }: CellRange['first']): Xml =>
    element(
      name,
      {},
      element('xdr:col', {}, xmlText(`${column}`)),
      element('xdr:colOff', {}, xmlText('0')),
      element('xdr:row', {}, xmlText(`${row}`)),
      element('xdr:rowOff', {}, xmlText('0')),
    );
  const nothing = { x: 0, y: 0 };
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: 2, name: title, descr: title }),
      element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, element('a:off', nothing), element('a:ext', { cx: 0, cy: 0 })),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: CHART },
        element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': 'rId1' }),
      ),
    ),
  );
  return xmlPart(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN },
      element(
        'xdr:twoCellAnchor',
        {},
        corner('xdr:from', place.first),
        corner('xdr:to', place.last),
        frame,
        element('xdr:clientData'),
      ),
    ),
  );
}

function chartPart({ title, categories, series }: BarChart, sheet: string): string {
  const reference = (range: CellRange): Xml =>
    element('c:f', {}, xmlText(sheetPrefix(sheet) + rangeReference(range, true)));
  const bars = series.map(({ name, values }, index) =>
    element(
      'c:ser',
      {},
      value('c:idx', index),
      value('c:order', index),
      element('c:tx', {}, element('c:v', {}, xmlText(name))),
      element(
        'c:spPr',
        {},
        element('a:solidFill', {}, element('a:srgbClr', { val: COLOURS[index % COLOURS.length] ?? '' })),
      ),
      value('c:invertIfNegative', 0),
      element('c:cat', {}, element('c:strRef', {}, reference(categories))),
      element('c:val', {}, element('c:numRef', {}, reference(values))),
    ),
  );
  const axes = [value('c:axId', CATEGORY_AXIS), value('c:axId', VALUE_AXIS)];
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout'),
    element(
      'c:barChart',
      {},
      value('c:barDir', 'bar'),
      value('c:grouping', 'clustered'),
      value('c:varyColors', 0),
      ...bars,
      value('c:gapWidth', GAP),
      ...axes,
    ),
    // The first row of the sheet stands at the top, as it does in the sheet.
    axis('c:catAx', CATEGORY_AXIS, VALUE_AXIS, { side: 'l', order: 'maxMin' }),
    axis('c:valAx', VALUE_AXIS, CATEGORY_AXIS, { side: 't', order: 'minMax' }),
  );
  const heading = element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr'),
        element('a:p', {}, element('a:r', {}, element('a:t', {}, xmlText(title)))),
      ),
    ),
    value('c:overlay', 0),
  );
  const legend = element('c:legend', {}, value('c:legendPos', 'b'), value('c:overlay', 0));
  return xmlPart(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': MAIN },
      element(
        'c:chart',
        {},
        heading,
        value('c:autoTitleDeleted', 0),
        plot,
        ...(series.length > 1 ? [legend] : []),
        value('c:plotVisOnly', 1),
      ),
    ),
  );
}

function axis(
  name: 'c:catAx' | 'c:valAx',
  id: number,
  crosses: number,
  { side, order }: { readonly side: string; readonly order: string },
): Xml {
  return element(
    name,
    {},
    value('c:axId', id),
    element('c:scaling', {}, value('c:orientation', order)),
    value('c:delete', 0),
    value('c:axPos', side),
    ...(name === 'c:valAx' ? [element('c:majorGridlines')] : []),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    value('c:crossAx', crosses),
    value('c:crosses', 'autoZero'),
  );
}

function value(name: string, val: string | number): Xml {
  return element(name, { val });
}
