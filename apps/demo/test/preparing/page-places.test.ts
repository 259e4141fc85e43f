import { editionSpec, figureAt, figureSpecs, figureValue } from '@xxgk/model';
import { pagePlaces } from '../../src/preparing/page-places.js';
import { placeAt, placesOf } from '../../src/preview/place-at.js';
import { exampleReport } from '../../src/start/example-report.js';
import { preparedOf } from './prepared.js';

const report = exampleReport();

async function example() {
  const { prepared, metrics } = await preparedOf(report);
  const tree = prepared.treeFor();
  const model = prepared.pagesOf(tree, metrics).pages;
  return { model, places: pagePlaces(tree, model, prepared.report) };
}

test('every figure and every line of prose has its place on a page, and a click there leads back', async () => {
  const { places } = await example();
  const figures = figureSpecs(editionSpec(report.edition)).map(({ path }) => path);
  const lines = (['overview', 'problems', 'other'] as const).flatMap((path) =>
    report[path].split('\n').map((_, line) => `${path} ${line}`),
  );
  const found = new Set(places.map(({ path, line }) => (line === undefined ? path : `${path} ${line}`)));
  expect(figures.filter((path) => !found.has(path))).toEqual([]);
  expect(lines.filter((line) => !found.has(line))).toEqual([]);
  for (const place of places) {
    const point = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    expect(placeAt(places, place.page, point)?.page).toBe(place.page);
  }
});

test('at the place of a figure its words are painted', async () => {
  const { model, places } = await example();
  const path = 'disclosure.licensing.decisions';
  const [place] = placesOf(places, { path, line: undefined });
  if (place === undefined) throw new Error('no place');
  const runs =
    model.pages[place.page]?.marks.flatMap((mark) => (mark.kind === 'text' ? mark.runs : [])) ?? [];
  const here = runs.filter(
    ({ x, baseline }) =>
      x >= place.x && x <= place.x + place.width && baseline >= place.y && baseline <= place.y + place.height,
  );
  expect(here.map(({ text }) => text).join('')).toBe(String(figureValue(figureAt(report, path))));
});
