import { editionSpec } from '../src/report/editions/edition-for-year.js';
import { figureSpecs } from '../src/report/editions/figures.js';
import type { EditionId } from '../src/report/editions/form.js';
import { withFigure } from '../src/report/figure-access.js';
import { parseReport } from '../src/report/parse-report.js';
import type { Report } from '../src/report/report.js';

/** The input of a report whose figures are all 0, with the given figures set by path. */
export function sampleInput(
  figures: Readonly<Record<string, unknown>> = {},
  edition: EditionId = '2021',
): Record<string, unknown> {
  let input: object = {
    schema: 'xxgk/report@1',
    year: edition === '2021' ? 2022 : 2019,
    organ: { name: '示例区档案局', kind: 'department' },
    overview:
      '依申请公开渠道畅通。\n（一）主动公开。按时更新网站专栏。\n（二）政府信息管理。发布前逐件审查。\n（三）监督保障。没有责任追究。',
    problems: '解读材料偏少，下一步将增加图解和问答。',
    other: '没有收取信息处理费。',
    date: edition === '2021' ? '2023-01-18' : '2020-01-18',
  };
  for (const { path } of figureSpecs(editionSpec(edition))) input = withFigure(input, path, 0);
  for (const [path, value] of Object.entries(figures)) input = withFigure(input, path, value as number);
  return input as Record<string, unknown>;
}

/** A report with the given figures. @throws Error when the input is none. */
export function sampleReport(
  figures: Readonly<Record<string, unknown>> = {},
  edition: EditionId = '2021',
): Report {
  const result = parseReport(sampleInput(figures, edition));
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.report;
}
