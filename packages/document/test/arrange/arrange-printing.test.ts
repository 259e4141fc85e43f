import { arrangePrinting } from '../../src/arrange/arrange-printing.js';
import { gbt9704 } from '../../src/style/gbt-9704-2012.js';
import { toPoints } from '../../src/style/length.js';
import type { Imprint } from '../../src/tree/official-nodes.js';

const em = toPoints(gbt9704.imprint.size);
const imprint = (printedBy?: string, printedOn?: string): Imprint => ({
  type: 'imprint',
  ruled: true,
  recipients: [],
  ...(printedBy === undefined ? {} : { printedBy }),
  ...(printedOn === undefined ? {} : { printedOn }),
});
const DATE = '2026年1月21日印发';

test('organ and date share a line, one character in from either edge', () => {
  const { organ, pieces } = arrangePrinting(imprint('示例局办公室', DATE), gbt9704);
  expect(organ).toBeUndefined();
  expect(pieces).toMatchObject([
    { text: '示例局办公室', anchor: 'left', x: em },
    { text: DATE, anchor: 'right', x: expect.closeTo(toPoints('156mm') - em, 6) },
  ]);
});

test('a name that leaves no room for the date stands above it', () => {
  const name = `${'示'.repeat(19)}办公室`;
  expect(arrangePrinting(imprint(name.slice(4), DATE), gbt9704).organ).toBeUndefined();
  const { organ, pieces } = arrangePrinting(imprint(name, DATE), gbt9704);
  expect(organ).toMatchObject({ text: name, labels: [], left: em, right: em });
  expect(pieces.map(({ text }) => text)).toEqual([DATE]);
});

test('what is not known is left out', () => {
  expect(arrangePrinting(imprint(), gbt9704)).toEqual({ pieces: [] });
  expect(arrangePrinting(imprint('示例局'), gbt9704).pieces).toHaveLength(1);
});
