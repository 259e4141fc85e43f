import type { Report } from '@xxgk/model';
import { readReport } from '../../../src/index.js';
import { publishedText } from '../../published-text.js';

const HEADING = '三、收到和处理政府信息公开申请情况';
const NEXT = '四、政府信息公开行政复议、行政诉讼情况';

async function read(text: string, name = '公布.txt') {
  const result = await readReport(new TextEncoder().encode(text), name);
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return { report: result.report, rules: result.findings.map(({ ruleId }) => ruleId) };
}

const besideTables = ({ applicationsBefore, applicationsAfter, proceedingsBefore }: Report) => ({
  applicationsBefore,
  applicationsAfter,
  proceedingsBefore,
});

test.each<[string, string, string]>([
  ['short sentences', '办理情况如下表。', '以上均按期办结。'],
  ['several paragraphs', '一是渠道畅通。\n（一）办理。按期答复。', '注：无人投诉。\n说明：数据截至年底。'],
])('words above and below a table are kept where they stand: %s', async (_name, above, below) => {
  const text = publishedText().replace(HEADING, `${HEADING}\n${above}`).replace(NEXT, `${below}\n${NEXT}`);
  const { report, rules } = await read(text);
  expect(besideTables(report)).toEqual({
    applicationsBefore: above,
    applicationsAfter: below,
    proceedingsBefore: undefined,
  });
  expect(rules).not.toContain('reader/line-unused');
});

test('a page: paragraphs around a table, its unit and the site’s own words are none of them', async () => {
  const rows = ['<tr><td></td><td>受理</td></tr>', '<tr><td>信访</td><td>3</td></tr>'].join('');
  const page = publishedText()
    .replace(HEADING, `${HEADING}\n<p>全年办理平稳。</p>\n单位：件\n打印本页`)
    .replace(NEXT, `<p>另附信访情况。</p><table>${rows}</table>\n${NEXT}`);
  const table = (text: string) =>
    text.includes('\t')
      ? `<table><tr>${text
          .split('\t')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr></table>`
      : `<p>${text}</p>`;
  const html = page
    .split('\n')
    .map((line) => (line.startsWith('<') ? line : table(line)))
    .join('\n');
  const { report, rules } = await read(`<html><body>${html}</body></html>`, '公布.html');
  expect(besideTables(report)).toEqual({
    applicationsBefore: '全年办理平稳。',
    applicationsAfter: '另附信访情况。',
    proceedingsBefore: undefined,
  });
  expect(rules).toContain('reader/line-unused');
});

test('notes that had no room in the cells are told, and stay notes', async () => {
  const { report, rules } = await read(publishedText().replace(HEADING, `注：①其中修订16件。\n${HEADING}`));
  expect(report.disclosureAfter).toBeUndefined();
  expect(rules).toContain('reader/line-unused');
});
