import { gbt9704, toPoints } from '@xxgk/document';
import { type MeasuredRun, paginate } from '../src/paginate.js';
import { keptTogether, type Measured, type Strip, white } from '../src/strip.js';

const LINE = toPoints(gbt9704.page.linePitch);
const FULL = gbt9704.page.linesPerPage;
const line: Strip = { height: LINE };
const lines = (count: number): readonly Strip[] => Array.from({ length: count }, () => line);
const block = (strips: readonly Strip[], headCount = 0): Measured => ({
  strips,
  headCount,
  paint: () => undefined,
});

/** Page and line of every strip of a block, in the order of placing: `1.0` is the first line of the second page. */
function placesIn(blocks: readonly Measured[], of = blocks.at(-1) as Measured): readonly string[] {
  const run: MeasuredRun = { orientation: 'portrait', blocks };
  return paginate([run], gbt9704.page, 0)
    .placesOf(of)
    .map(
      ({ page, top, isRepeated }) =>
        `${page.index}.${Number((top / LINE).toFixed(3))}${isRepeated ? ' again' : ''}`,
    );
}

test('a page holds as many lines as its grid', () => {
  expect(placesIn([block(lines(FULL + 1))]).slice(-2)).toEqual([`0.${FULL - 1}`, '1.0']);
});

test('strips that keep together go to the next page together', () => {
  expect(placesIn([block(lines(FULL - 1)), block(keptTogether(lines(2), false))])).toEqual(['1.0', '1.1']);
});

test('what a page does not hold is divided where it ends', () => {
  const places = placesIn([block(lines(1)), block(keptTogether(lines(FULL + 1), false))]);
  expect([places[0], places.at(-1)]).toEqual(['1.0', '2.0']);
});

test('a chain goes on through blocks', () => {
  const first = block(keptTogether(lines(1), true));
  expect(placesIn([block(lines(FULL - 2)), first, block(keptTogether(lines(2), false))], first)).toEqual([
    '1.0',
  ]);
});

test('white never turns a page, and gives way where only the line after it fits', () => {
  expect(placesIn([block(lines(FULL)), block([white(LINE), line])])).toEqual([`0.${FULL}`, '1.0']);
  const givesWay: Strip = { height: LINE, white: 'givesWay' };
  expect(placesIn([block(lines(FULL - 1)), block([givesWay, line])])).toEqual([`0.${FULL - 1}`]);
  expect(placesIn([block(lines(FULL - 2)), block([givesWay, line])])).toEqual([
    `0.${FULL - 2}`,
    `0.${FULL - 1}`,
  ]);
});

test('white above a strip is left out at the top of a page', () => {
  const spaced: Strip = { height: LINE, whiteAbove: LINE };
  expect(placesIn([block(lines(FULL - 2)), block([spaced, spaced])])).toEqual([`0.${FULL - 1}`, '1.0']);
});

test('the head is set again above what stands under it, and a page with nothing else is not turned', () => {
  const row: Strip = { height: LINE, isUnderHead: true };
  const high: Strip = { height: FULL * LINE, isUnderHead: true };
  const head: Strip = { ...row, height: 2 * LINE, keepWithNext: true };
  const places = placesIn([block([head, ...Array(FULL).fill(row)], 1)]);
  expect(places.slice(-3)).toEqual(['1.0 again', '1.2', '1.3']);
  expect(placesIn([block([{ ...row, keepWithNext: true }, row, high], 1)])).toEqual([
    '0.0',
    '0.1',
    '1.0 again',
    '1.1',
  ]);
});

test('what stands at the foot is on an even page', () => {
  const foot = block([{ height: LINE, atFootOf: 'evenPage' }]);
  const run = (above: number): MeasuredRun => ({
    orientation: 'portrait',
    blocks: [block(lines(above)), foot],
  });
  const turned = (above: number) => paginate([run(above)], gbt9704.page, 0).turnedBeforeFoot;
  expect([turned(1), turned(FULL + 1), turned(2 * FULL)]).toEqual([1, 0, 2]);
});

test('what stands at the foot of a letter is on its last page, and on a new one where that is full', () => {
  const foot = block([{ height: LINE, atFootOf: 'lastPage' }]);
  const turned = (above: number) => {
    const run: MeasuredRun = { orientation: 'portrait', blocks: [block(lines(above)), foot] };
    const { turnedBeforeFoot, pages, unnumbered } = paginate([run], gbt9704.page, 0);
    return [turnedBeforeFoot, pages.length, unnumbered.size];
  };
  expect([turned(1), turned(FULL - 2), turned(FULL - 1), turned(FULL + 1)]).toEqual([
    [0, 1, 0],
    [0, 1, 0],
    [1, 2, 0],
    [0, 2, 0],
  ]);
});

test('white that gives way at the end of a text needs room for itself alone', () => {
  const givesWay: Strip = { height: LINE, white: 'givesWay' };
  expect(placesIn([block(lines(FULL - 1)), block([givesWay])])).toEqual([`0.${FULL - 1}`]);
  expect(placesIn([block(lines(FULL)), block([givesWay])])).toEqual([]);
});
