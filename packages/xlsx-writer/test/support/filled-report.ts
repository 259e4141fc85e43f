import { blankReport, editionSpec, figureSpecs, parseReport, type Report, withFigure } from '@xxgk/model';

/** A report of 2022 with all figures 0 but the given ones, and some prose. */
export function filledReport(figures: Readonly<Record<string, unknown>> = {}, more: object = {}): Report {
  let input: object = {
    ...blankReport('2021', 2022, { name: '示例区档案局', kind: 'department' }),
    overview: '全年没有收到申请。\n（一）主动公开。按时更新。',
    problems: '解读材料偏少，下一步将增加图解和问答。',
    other: '无。',
    ...more,
  };
  for (const { path } of figureSpecs(editionSpec('2021'))) input = withFigure(input, path, 0);
  for (const [path, value] of Object.entries(figures)) input = withFigure(input, path, value as number);
  const parsed = parseReport(input);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.report;
}
