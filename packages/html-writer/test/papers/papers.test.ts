import { type CellTrace, compareReports } from '@xxgk/collection';
import { blankReport, editionSpec, figureSpecs, type Report, withFigure } from '@xxgk/model';
import { writeComparisonPage, writeTracePage } from '../../src/index.js';

const SPECS = figureSpecs(editionSpec('2021'));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function traced(printed: readonly string[]): readonly CellTrace[] {
  return SPECS.map((spec, index) => ({
    spec,
    sum: index,
    contributions: printed.map((text, child) => ({
      child: `${child}.yaml`,
      organ: `<${child}>局`,
      figure: null,
      printed: text,
      value: text === '' ? null : Number.parseInt(text, 10),
    })),
  }));
}

function report(year: number, overview: string, made: number): Report {
  const blank = blankReport('2021', year, { name: '示例区档案局', kind: 'department' });
  return withFigure({ ...blank, overview }, 'disclosure.regulations.made', made);
}

describe('the trace of a sum as a page', () => {
  const input = { title: '示例县报告', edition: '2021', findings: [] } as const;

  test('every cell has its sum, who gave what, and who gave nothing', () => {
    const page = textOf(
      writeTracePage({ ...input, trace: traced(['3', '0', '', '22（其中修订16件）']) }).bytes,
    );
    expect(page.match(/<summary>2个单位不为0<\/summary>/gu)).toHaveLength(SPECS.length);
    expect(page).toContain('<li>&lt;0&gt;局：3</li><li>&lt;3&gt;局：22（其中修订16件）</li>');
    expect(page).toContain('<li>其余1个单位为0</li><li>未填：&lt;2&gt;局</li>');
    expect(page).toContain('没有发现问题。');
    for (const [index] of SPECS.entries()) expect(page).toContain(`<td class="number">${index}</td>`);
  });

  test('cells of a row share its name, and nothing is folded where all is 0', () => {
    const page = textOf(writeTracePage({ ...input, trace: traced(['0', '0']) }).bytes);
    expect(page).toContain('<th scope="rowgroup" rowspan="3">规章</th>');
    expect(page).toContain('<th scope="rowgroup" rowspan="7">一、本年新收政府信息公开申请数量</th>');
    expect(page).not.toContain('<details>');
  });

  test('findings stand in it, as text', () => {
    const finding = {
      ruleId: 'aggregate/missing',
      severity: 'error',
      message: '缺少“<b>”',
      hint: '请催报',
    } as const;
    const page = textOf(writeTracePage({ ...input, trace: [], findings: [finding] }).bytes);
    expect(page).toContain('<li class="error"><p>错误　缺少“&lt;b&gt;”</p><p>办法：请催报</p></li>');
  });
});

test('a comparison shows changed figures with their change, and clauses that went and came', () => {
  const before = report(2022, '全年公开信息12条，均已发布。\n另有一段。', 3);
  const after = report(2023, '全年公开信息15条，均已发布。\n另有一段。', 1);
  const comparison = compareReports(before, after);
  const page = textOf(writeComparisonPage({ before: '2022年', after: '2023年', comparison }).bytes);
  expect(page).toContain('<title>对比：2022年 与 2023年</title>');
  expect(page).toContain('<td class="number">3</td><td class="number">1</td><td class="number">−2</td>');
  expect(page).toContain('<del>全年公开信息12条，</del><ins>全年公开信息15条，</ins>均已发布。</p>');
  expect(page).toContain('200项中1项不同');
});

test('pages load nothing and run nothing, and hold no character that HTML forbids', () => {
  const comparison = compareReports(report(2022, 'a\u0000b', 1), report(2022, 'a', 1));
  const page = textOf(writeComparisonPage({ before: '甲\u0007', after: '乙', comparison }).bytes);
  expect(page).toContain('default-src &#39;none&#39;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  expect(page).not.toMatch(/[\u0000\u0007]|<script|https?:/u);
});
