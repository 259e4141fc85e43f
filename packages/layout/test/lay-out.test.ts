import {
  type Block,
  gbt9704,
  heading,
  paragraph,
  type Table,
  tableCell,
  tableRow,
  text,
  toPoints,
} from '@xxgk/document';
import { signatureIndents } from '../src/blocks/measure-signature.js';
import { layOut, type Mark, type Page, type TextMark } from '../src/index.js';
import { documentOf, fakeMetrics } from './fake-metrics.js';

const lay = (blocks: readonly Block[]) => layOut(documentOf(blocks), gbt9704, fakeMetrics);
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const linesOf = (page: Page | undefined) =>
  (page?.marks ?? []).filter(isText).map(({ runs }) => runs.map((run) => run.text).join(''));
const prose = (lines: number) => paragraph([text('字'.repeat(28 * lines - 2))]);

function table(groups: readonly number[], headerRowCount = 1): Table {
  const header = tableRow([tableCell('columnHeader', '表头', { columnSpan: 2 })], true);
  const rows = groups.flatMap((size, group) =>
    Array.from({ length: size }, (_, index) => {
      const label = index === 0 ? [tableCell('rowHeader', `组${group}`, { rowSpan: size })] : [];
      return tableRow([...label, tableCell('figure', `${group}.${index}`)], index < size - 1);
    }),
  );
  return {
    type: 'table',
    id: 't',
    summary: '表',
    columnWeights: [1, 1],
    headerRowCount,
    rows: [header, ...rows],
  };
}

describe('pages', () => {
  test('hold 22 lines and a number, outside right on odd and left on even pages', () => {
    const { pages } = lay([prose(50)]).pages;
    expect(pages.map((page) => linesOf(page).length)).toEqual([23, 23, 7]);
    expect(pages.map((page) => linesOf(page).at(-1))).toEqual(['— 1 —', '— 2 —', '— 3 —']);
    const [odd, even] = pages.map((page) => page.marks.filter(isText).at(-1)?.runs[0]?.x ?? 0);
    expect(odd).toBeGreaterThan(400);
    expect(even).toBeCloseTo((28 * 72) / 25.4 + 16);
  });

  /** Where a page number begins and ends, and its base line. */
  function numberOf({ marks }: Page) {
    const [first] = marks.filter(isText).at(-1)?.runs ?? [];
    const { x = 0, baseline = 0, size = 0 } = first ?? {};
    // Its dashes are one em wide, its digit and blanks half an em.
    return { left: x, right: x + 3.5 * size, baseline, size };
  }

  test('bear a number 7 mm below the text, one character from the outer edge', () => {
    const [page] = lay([prose(1)]).pages.pages;
    if (page === undefined) throw new Error('no page');
    const { right, baseline, size } = numberOf(page);
    expect(baseline).toBeCloseTo(toPoints('37mm') + toPoints('225mm') + toPoints('7mm') + 0.35 * size, 3);
    expect(right).toBeCloseTo(page.width - toPoints('26mm') - toPoints(gbt9704.text.body.size), 3);
  });

  test('bear it in the middle where the style says so', () => {
    const style = { ...gbt9704, pageNumber: { ...gbt9704.pageNumber, isCentred: true as const } };
    const { pages } = layOut(documentOf([prose(30)]), style, fakeMetrics).pages;
    const middle = toPoints('28mm') + toPoints('156mm') / 2;
    for (const { left, right } of pages.map(numberOf)) expect((left + right) / 2).toBeCloseTo(middle, 3);
  });

  test('a heading is not left alone at the foot', () => {
    const { pages } = lay([prose(21), heading(1, [text('一、题')]), prose(2)]).pages;
    expect(linesOf(pages[0])).not.toContain('一、题');
    expect(linesOf(pages[1])[0]).toBe('一、题');
  });

  test('a character in no font is printed as 〓 and named once', () => {
    const { pages, findings } = lay([paragraph([text('姓𠮷名𠮷')])]);
    expect(linesOf(pages.pages[0])[0]).toBe('姓〓名〓');
    expect(findings).toMatchObject([{ ruleId: 'layout/character-missing', actual: '𠮷' }]);
    expect(findings[0]?.message).toContain('U+20BB7');
  });

  test('characters of another face are told once for each typeface, the first eight by name', () => {
    const lacking = '甲乙丙丁戊己庚辛壬癸';
    const poor = { ...fakeMetrics.faces.get('any'), ascent: 0.88, descent: 0.12 };
    const advance = (codePoint: number) =>
      lacking.includes(String.fromCodePoint(codePoint)) ? undefined : 1;
    const faces = new Map([
      ['fangsong/a', { ...poor, advance }],
      ['heiti/a', { ...poor, advance }],
      ['songti/a', { ...poor, advance: () => 1 }],
    ]);
    const chains = {
      ...fakeMetrics.chains,
      fangsong: ['fangsong/a', 'songti/a'],
      heiti: ['heiti/a', 'songti/a'],
      songti: ['songti/a'],
    };
    const document = documentOf([heading(1, [text('甲')]), paragraph([text(`${lacking}甲`)])]);
    const { findings } = layOut(document, gbt9704, { faces, chains });
    const messages = findings.map(({ ruleId, message }) => `${ruleId} ${message}`);
    expect(messages).toHaveLength(2);
    expect(messages).toContainEqual(expect.stringMatching(/character-lent .*“甲”（U\+7532），/u));
    expect(messages).toContainEqual(expect.stringMatching(/“辛”（U\+8F9B）等10个字/u));
  });

  test('headings become bookmarks and heading levels never skip', () => {
    const { outline, structure } = lay([
      { type: 'title', segments: ['题'] },
      heading(1, [text('一、甲')]),
      heading(3, [text('1.乙')]),
    ]).pages;
    expect(outline).toMatchObject([{ title: '一、甲', children: [{ title: '1.乙' }] }]);
    expect(structure.children.map(({ role }) => role)).toEqual(['H1', 'H2', 'H3']);
  });
});

describe('tables', () => {
  test('the line that closes a table takes its own height', () => {
    const pageOf = (lines: number) => lay([prose(lines), table([1]), prose(1)]).pages.pages;
    const last = pageOf(1)[0]?.marks.flatMap((mark) => (mark.kind === 'text' ? mark.runs : [])) ?? [];
    const [first, below] = [
      last.at(0)?.baseline ?? 0,
      last.filter(({ size }) => size === 16).at(-1)?.baseline ?? 0,
    ];
    expect(below - first).toBeCloseTo(28.95 + 2 * 18 + 1);
  });

  test('keep a group on one page and repeat the header above it', () => {
    const { pages } = lay([prose(16), table([3, 3, 8])]).pages;
    expect(linesOf(pages[0])).not.toContain('2.0');
    expect(linesOf(pages[1]).slice(0, 3)).toEqual(['表头', '组2', '2.0']);
  });

  test('break a group higher than a page, close it and repeat its label as decoration', () => {
    const { pages } = lay([table([50])]).pages;
    expect(pages.length).toBeGreaterThan(1);
    const labels = pages.map(
      (page) =>
        page.marks.filter(isText).find(({ runs }) => runs.map((run) => run.text).join('') === '组0')?.owner,
    );
    expect(labels[0]).toHaveProperty('element');
    expect(labels[1]).toEqual({ artifact: 'pagination' });
  });

  test('do not leave a header alone at the foot', () => {
    const { pages } = lay([prose(21), table([2])]).pages;
    expect(linesOf(pages[0])).not.toContain('表头');
  });

  test('have an element for every cell and each border once', () => {
    const { pages, structure } = lay([table([2, 2])]).pages;
    const rows = structure.children[0]?.children ?? [];
    expect(rows.map(({ children }) => children.map(({ role }) => role))).toEqual([
      ['TH'],
      ['TH', 'TD'],
      ['TD'],
      ['TH', 'TD'],
      ['TD'],
    ]);
    const rules = pages[0]?.marks.flatMap((mark) => (mark.kind === 'rules' ? mark.lines : [])) ?? [];
    expect(new Set(rules.map((line) => line.join(' '))).size).toBe(rules.length);
  });
});

test('what follows a signature may stand on the next page, the signature stays', () => {
  const signature = { type: 'signature', organ: '示例局', date: '2026年1月20日' } as const;
  const { pages } = lay([prose(19), signature, prose(2)]).pages;
  expect(linesOf(pages[0]).slice(-3, -1)).toEqual(['示例局', '2026年1月20日']);
  expect(pages).toHaveLength(2);
});

test('the date stands two characters right of the organ, or the organ moves left of a longer date', () => {
  expect(signatureIndents(8, 6.5, 2, 2)).toEqual({ organ: 2, date: 1.5 });
  expect(signatureIndents(4, 6.5, 2, 2)).toEqual({ organ: 6.5, date: 2 });
});

test('a header row never stands alone at the foot of a page, whatever its table says', () => {
  const bare = table([1, 1, 1]);
  const loose = { ...bare, rows: bare.rows.map((row) => ({ ...row, keepWithNext: false })) };
  const pagesWithHeader = Array.from({ length: 4 }, (_, less) => {
    const { pages } = lay([prose(22 - less), loose]).pages;
    return pages
      .map(linesOf)
      .filter((found) => found.includes('表头') && !found.some((one) => /^\d\.\d$/.test(one)));
  });
  expect(pagesWithHeader.flat()).toEqual([]);
});
