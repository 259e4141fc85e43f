import {
  editionIds,
  editionSpec,
  figureAt,
  figureSpecs,
  formatFigure,
  parseReport,
  type Report,
  withFigure,
} from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import { writeForm } from '@xxgk/xlsx-writer';
import fc from 'fast-check';

/** Any figure: mostly small, some large, some blank, some with a note. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 99 }) },
  { weight: 2, arbitrary: fc.nat({ max: 99_999_999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ value: fc.nat({ max: 99 }), note: fc.constant('其中修订16件') }) },
);

test.each(editionIds)('edition %s: any figures come back from the form', async (edition) => {
  const spec = editionSpec(edition);
  const specs = figureSpecs(spec);
  const all = fc.array(figure, { minLength: specs.length, maxLength: specs.length });
  await fc.assert(
    fc.asyncProperty(all, async (values) => {
      const figures = specs.reduce<object>(
        (tree, { path }, index) => withFigure(tree, path, values[index] ?? null),
        {},
      );
      const report = reportOf(spec.firstYear, figures);
      const read = await readReport(writeForm(report).bytes, 'form.xlsx');
      if (!read.ok) throw new Error(read.findings[0]?.message);
      const printed = (from: Report) => specs.map(({ path }) => [path, formatFigure(figureAt(from, path))]);
      expect(printed(read.report)).toEqual(printed(report));
    }),
    { numRuns: 6 },
  );
});

function reportOf(year: number, figures: object): Report {
  const parsed = parseReport({
    year,
    organ: { name: '示例区档案局' },
    overview: '全年按时更新各栏目。',
    problems: '解读材料偏少，下一步将增加图解和问答。',
    other: '无。',
    ...figures,
  });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.report;
}
