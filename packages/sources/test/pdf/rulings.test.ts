import { rulingsOf } from '../../src/pdf/rulings.js';

const OPS = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  stroke: 5,
  fill: 6,
  endPath: 7,
  paintFormXObjectBegin: 8,
  paintFormXObjectEnd: 9,
};
const FLIP = [1, 0, 0, -1, 0, 800];
const path = (painting: number, ...steps: number[]): [number, unknown] => [
  OPS.constructPath,
  [painting, [Float32Array.from(steps)], []],
];
const LINE = [0, 100, 700, 1, 300, 700];
const BAR = [0, 100, 700, 1, 300, 700, 1, 300, 701, 1, 100, 701, 4];
const BOX = [0, 100, 700, 1, 300, 700, 1, 300, 750, 1, 100, 750, 4];

function rulings(...operators: readonly [number, unknown][]) {
  const list = { fnArray: operators.map(([fn]) => fn), argsArray: operators.map(([, args]) => args) };
  return rulingsOf(list, OPS, FLIP);
}

test('a stroke is a line, measured from the top', () => {
  expect(rulings(path(OPS.stroke, ...LINE))).toEqual([
    { direction: 'horizontal', at: 100, from: 100, to: 300 },
  ]);
});

test('a filled bar is a line, a filled area and a clip are none, a stroked box is four', () => {
  expect(rulings(path(OPS.fill, ...BAR))).toMatchObject([{ at: 99.5 }]);
  expect(rulings(path(OPS.fill, ...BOX))).toEqual([]);
  expect(rulings(path(OPS.endPath, ...BAR))).toEqual([]);
  expect(rulings(path(OPS.stroke, ...BOX))).toHaveLength(4);
});

test('the coordinate system is followed, into forms and out again', () => {
  const moved: [number, unknown] = [OPS.transform, [2, 0, 0, 1, 10, 0]];
  const found = rulings(
    [OPS.save, null],
    moved,
    path(OPS.stroke, ...LINE),
    [OPS.restore, null],
    [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 0, -100], null]],
    path(OPS.stroke, ...LINE),
    [OPS.paintFormXObjectEnd, null],
    path(OPS.stroke, ...LINE),
  );
  expect(found.map(({ from, at }) => [from, at])).toEqual([
    [210, 100],
    [100, 200],
    [100, 100],
  ]);
});
