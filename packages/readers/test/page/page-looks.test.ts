import { figureAt } from '@xxgk/model';
import { type ReadResult, readReport } from '../../src/index.js';
import { officialTables } from '../official-tables.js';
import { articleOf, plainParts, sitePage, tableMarkup } from '../page-markup.js';

const tables = officialTables('2021', 5);

/** A page with something before and behind the text of every cell of figures, and behind a sentence. */
function pageWith(before: string, behind: string, sheet = ''): string {
  const isFigure = (text: string): boolean => /^\d/u.test(text) && !/\D/u.test(text);
  const cell = (text: string): string => (isFigure(text) ? `${before}${text}${behind}` : text);
  const parts = {
    disclosure: tableMarkup(tables.disclosure, cell),
    applications: tableMarkup(tables.applications, cell),
    proceedings: tableMarkup(tables.proceedings, cell),
  };
  const article = articleOf(parts).replace('按时更新。', `按时更新。${before}${behind}`);
  return sitePage(article).replace('<style>', `<style>${sheet}`);
}

const read = (page: string): Promise<ReadResult> => readReport(new TextEncoder().encode(page), 'page');
const wrongIn = (result: ReadResult): readonly string[] =>
  [...tables.figures].flatMap(([path, expected]) =>
    figureAt(result.input as object, path) === expected ? [] : [path],
  );
const idsOf = ({ findings }: ReadResult): readonly string[] => findings.map(({ ruleId }) => ruleId);

describe('digits that nobody sees beside the figures of a page are left out and told', () => {
  test.each<readonly string[]>([
    ['no size', '<span style="font-size:0">7</span>'],
    ['transparent', '<i class="t">7</i>', '.t{color:rgba(0,0,0,0)}'],
    ['without opacity', '<span style="opacity: 0">7</span>'],
    ['white', '<font color="#FFFFFF">7</font>'],
    ['white by a class', '<span class="w">7</span>', '.TRS_Editor .w{color:#fefefe}'],
    ['outside of the window', '<b style="position:absolute;left:-9999px">7</b>'],
    ['cut off', '<span class="c">7</span>', '.c{position:absolute;clip:rect(0,0,0,0)}'],
    ['of no height', '<span style="display:block;height:0;overflow:hidden">7</span>'],
    ['important', '<span class="o" style="opacity:1">7</span>', '.o{opacity:0!important}'],
  ])('%s', async (_name, mark = '', sheet = '') => {
    const result = await read(pageWith(mark, '', sheet));
    expect(wrongIn(result)).toEqual([]);
    expect(idsOf(result)).toContain('reader/unseen-left-out');
    expect(result.ok && result.report.overview).toContain('按时更新。');
    expect(result.ok && result.report.overview).not.toContain('7');
  });
});

test.each(['<s>9</s>', '<del>9</del>', '<span style="text-decoration:line-through red">9</span>'])(
  'struck digits are left out and told: %s',
  async (mark) => {
    const result = await read(pageWith(mark, ''));
    expect(wrongIn(result)).toEqual([]);
    expect(idsOf(result)).toContain('reader/struck-left-out');
  },
);

test.each<[string, string]>([
  ['<span style="vertical-align:super;font-size:60%">1</span>', ''],
  ['<span class="n">1</span>', '.n{vertical-align:4px}'],
])('numbers of notes that a style raises are no digits: %s', async (mark, sheet) => {
  const result = await read(pageWith('', mark, sheet));
  expect(wrongIn(result)).toEqual([]);
});

test('digits that a style sheet puts behind a figure are read as they are shown', async () => {
  const result = await read(
    pageWith('<i class="f">', '</i>', '.f::after{content:"0"} .f:before{content:""}'),
  );
  const [[path, value] = ['', 0]] = [...tables.figures].filter(([, figure]) => Number(figure) > 0);
  expect(figureAt(result.input as object, path)).toBe(Number(value) * 10);
});

test.each<readonly string[]>([
  ['white on a dark ground', '<span style="background:#036"><b style="color:#fff">', '</b></span>'],
  ['of their own size in one without', '<span style="font-size:0"><b style="font-size:14px">', '</b></span>'],
  ['not struck any more', '<s style="text-decoration:none">', '</s>'],
])('figures that are seen are read: %s', async (_name, open = '', close = '') => {
  const result = await read(pageWith(open, close));
  expect(wrongIn(result)).toEqual([]);
  expect(idsOf(result)).not.toContain('reader/unseen-left-out');
});

test('a page that shows itself by a script is read whole', async () => {
  const page = sitePage(articleOf(plainParts(tables))).replace(
    '<div id="main">',
    '<div id="main" style="opacity:0">',
  );
  expect(wrongIn(await read(page))).toEqual([]);
});

test('rules that cannot be held against the page in time are refused', async () => {
  const sheet = 'i a .x{color:red}'.repeat(2000);
  const page = sitePage(articleOf(plainParts(tables)) + '<b class="x">1</b>'.repeat(20_000));
  await expect(read(page.replace('<style>', `<style>${sheet}`))).rejects.toMatchObject({
    code: expect.any(String),
  });
});
