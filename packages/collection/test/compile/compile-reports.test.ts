import { plainText, validateDocument } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { compileReports } from '../../src/compile/compile-reports.js';

const report = (name: string) => ({ ...sampleReport(), organ: { name, kind: 'department' } }) as Report;

test('all reports are one sound document, with a table of contents and each on a new page', () => {
  const tree = compileReports([report('甲局'), report('乙局')], {
    office: '示例县人民政府',
    year: 2022,
    pages: [2, 7],
  });
  expect(validateDocument(tree)).toEqual([]);
  expect(plainText(tree)).toContain('序号\t单位\t页码\n1\t甲局\t2\n2\t乙局\t7');
  const contents = tree.children.find(({ type }) => type === 'table');
  // The head is set again on every page of a long list.
  expect(contents).toMatchObject({ headerRowCount: 1, rows: [{ keepWithNext: true }, {}, {}] });
  const starts = tree.children.filter(({ type }) => type === 'attachmentStart');
  expect(starts).toMatchObject([
    { label: '报告1', segments: expect.arrayContaining([expect.stringContaining('甲局')]) },
    { label: '报告2' },
  ]);
  expect(plainText(compileReports([report('甲局')], { office: '某县', year: 2022 }))).not.toContain('页码');
});
