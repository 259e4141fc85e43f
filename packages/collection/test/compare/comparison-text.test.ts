import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { compareReports } from '../../src/compare/compare-reports.js';
import { comparisonJson } from '../../src/compare/comparison-json.js';
import { comparisonNames } from '../../src/compare/comparison-names.js';
import { type ComparedReports, comparisonText } from '../../src/compare/comparison-text.js';

const MADE = 'disclosure.normativeDocuments.made';

function compared(before: Report, after: Report): ComparedReports {
  return { before, after, names: { before: '甲', after: '乙' }, comparison: compareReports(before, after) };
}

test('lines: figures with their change, clauses that went and came', () => {
  const before = { ...sampleReport({ [MADE]: null }), other: '无。' } as Report;
  const after = { ...sampleReport({ [MADE]: 7 }), other: '无。\n另有说明。' } as Report;
  expect(comparisonText(compared(before, after), 'zh-CN')).toEqual([
    '对比：甲 与 乙',
    '表格数据：200 项中 1 项不同。',
    '  二、主动公开政府信息情况 · “行政规范性文件” · “本年制发件数”：空白 → 7',
    '一、总体情况：相同文字 100%。',
    '五、存在的主要问题及改进情况：相同文字 100%。',
    expect.stringMatching(/^六、其他需要报告的事项：相同文字 \d+%。$/),
    '  + 另有说明。',
  ]);
  const lines = comparisonText(compared(after, sampleReport({ [MADE]: 5 })), 'en');
  expect(lines[2]).toMatch(/: 7 → 5 \(-2\)$/);
});

test('what only one edition has is counted in text, and named in data', () => {
  const path = 'applications.newlyReceived.total';
  const two = compared(sampleReport({}, '2019'), sampleReport({ [path]: 1 }));
  expect(comparisonText(two, 'zh-CN').join('\n')).toMatch(
    /仅“甲”的格式有的项目 \d+ 项。\n仅“乙”的格式有的项目 \d+ 项。/u,
  );
  const data = comparisonJson(two) as Record<string, readonly object[]>;
  expect(data['before']).toMatchObject({ name: '甲', edition: '2019' });
  expect(data['figures']).toEqual([
    expect.objectContaining({
      path,
      where: '三、收到和处理政府信息公开申请情况 · “一、本年新收政府信息公开申请数量” · “总计”',
      change: 1,
    }),
  ]);
  expect(data['onlyBefore']).toContainEqual(
    expect.objectContaining({ path: 'disclosure.procurement.items' }),
  );
});

test('reports are named by their years, their files, or their files with folders', () => {
  const side = (report: Report, folder: string, file: string) => ({
    report,
    file,
    path: `${folder}/${file}`,
  });
  const report = sampleReport();
  const next = { ...report, year: report.year + 1 } as Report;
  const names = (after: Report, folder: string, file: string) =>
    comparisonNames(side(report, 'x', 'a.yaml'), side(after, folder, file), 'zh-CN');
  expect(names(next, 'y', 'b.yaml')).toEqual({ before: `${report.year}年`, after: `${next.year}年` });
  expect(names(report, 'y', 'b.yaml')).toEqual({ before: 'a.yaml', after: 'b.yaml' });
  expect(names(report, 'y', 'a.yaml')).toEqual({ before: 'x/a.yaml', after: 'y/a.yaml' });
});
