import { sampleInput } from '@xxgk/fixtures';
import { parseReport } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';

/** What the prose is told to become where it says this beside a fee of 2,000,500 元 or 12,300 licences. */
function mended(overview: string): string {
  const figures = { 'disclosure.fees.amount': '200.05', 'disclosure.licensing.decisions': 12_300 };
  const result = parseReport({ ...sampleInput(figures), overview });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  const told = checkReport(result.report).filter(({ ruleId }) => ruleId.startsWith('prose/'));
  const [found = ''] = told.flatMap(({ message, fix }) =>
    (fix?.edits ?? []).flatMap((edit) => {
      if (!('range' in edit)) return [];
      const { range, text } = edit;
      return [`${message} ${overview.slice(0, range.start)}${text}${overview.slice(range.end)}`];
    }),
  );
  return found;
}

test.each([
  [
    '全年收取行政事业性收费132.46万元。',
    /写“行政事业性收费”132\.46万元，表格为200\.05万元。 全年收取行政事业性收费200\.05万元。$/u,
  ],
  ['全年收取行政事业性收费132.461万元。', /表格为200\.05万元。 全年收取行政事业性收费200\.05万元。$/u],
  ['全年收取行政事业性收费1324600元。', /1324600元，表格为2000500元。 全年收取行政事业性收费2000500元。$/u],
  ['全年作出行政许可决定2.6万件。', /2\.6万件，表格为1\.23万件。 全年作出行政许可决定1\.23万件。$/u],
])('%s is mended in the unit in which it is written', (overview, expected) => {
  expect(mended(overview)).toMatch(expected);
});
