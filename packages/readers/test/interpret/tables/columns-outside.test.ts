import { editionSpec, figureSpecs } from '@xxgk/model';
import { readReport } from '../../../src/index.js';
import { type Grid, officialTables } from '../../official-tables.js';
import { articleOf, plainParts, tableMarkup } from '../../page-markup.js';

const TABLES = ['disclosure', 'applications', 'proceedings'] as const;
const tables = officialTables('2021');

/** A grid with one column more, as an office sets last year's figures beside this year's. */
function withLastYear(grid: Grid): Grid {
  const isHead = (row: Grid[number]): boolean => !row.some(({ text }) => /^\d+$/u.test(text));
  const heads = grid.findIndex((row) => !isHead(row));
  return grid.map((row, index) => {
    if (index === 0) return [...row, { text: '上年数', rows: heads }];
    return index < heads ? row : [...row, { text: isHead(row) ? '' : String(1000 + index) }];
  });
}

test.each(TABLES)(
  'what stands in a column that the table %s does not have is told once, and not read',
  async (id) => {
    const parts = { ...plainParts(tables), [id]: tableMarkup(withLastYear(tables[id])) };
    const { input, findings } = await readReport(new TextEncoder().encode(articleOf(parts)), '公布.html');
    const figures = figureSpecs(editionSpec('2021')).map(({ path }) => path);
    const read = (path: string) =>
      path.split('.').reduce<unknown>((at, key) => Reflect.get(at as object, key), input);
    expect(figures.map((path) => [path, read(path)])).toEqual(
      figures.map((path) => [
        path,
        path.endsWith('fees.amount') ? expect.anything() : tables.figures.get(path),
      ]),
    );
    const told = findings.filter(({ ruleId }) => ruleId === 'reader/columns-outside');
    expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/表式以外的列.*“10\d\d”/u)]);
  },
);
