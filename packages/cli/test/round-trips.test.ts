import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontSet, vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import {
  composeDocument,
  type EditionId,
  editionSpec,
  figureAt,
  figureSpecs,
  formatFigure,
  parseReport,
  type Report,
  serializeReport,
  withFigure,
} from '@xxgk/model';
import { writePdf } from '@xxgk/pdf-writer';
import { type ReadResult, readReportFile } from '@xxgk/readers';
import { writeForm } from '@xxgk/xlsx-writer';
import fc from 'fast-check';
import { repository } from './harness.js';
import { hasPublishedFigures, publishedFigures } from './published-figures.js';

const PROSE = ['preamble', 'overview', 'problems', 'other', 'date'] as const;
const CREATED_AT = '2023-01-18T00:00:00+08:00';
const fonts: FontSet = vendoredFontSet(
  Object.fromEntries(
    vendoredAssets.map(({ typeface, fileName }) => [
      typeface,
      readFileSync(join(repository, 'packages/fonts/assets', fileName)),
    ]),
  ) as unknown as Parameters<typeof vendoredFontSet>[0],
);

/** A report of those figures with prose of several levels. */
function reportOf(edition: EditionId, year: number, organ: string, figures: object): Report {
  const blanks = figureSpecs(editionSpec(edition)).reduce<object>(
    (tree, { path }) => (figureAt(tree, path) === undefined ? withFigure(tree, path, null) : tree),
    figures,
  );
  const parsed = parseReport({
    edition,
    year,
    organ: { name: organ },
    preamble: `本报告依据《中华人民共和国政府信息公开条例》编制，数据统计期限为${year}年1月1日至12月31日。`,
    overview:
      '全年按时更新各栏目，及时回应来信来电，没有发生责任追究，工作考核和社会评议按计划完成，各项制度得到落实。\n（一）主动公开。全年公开信息120条，其中通知公告35条、政策文件9件。\n（二）平台建设\n1.网站改版后栏目由21个减为14个。\n（1）查找更方便。',
    problems: '一是解读材料偏少，图解和问答不多；二是部分栏目更新不够及时。下一步将逐项改进，按季度检查。',
    other: '无。',
    date: `${year + 1}-01-20`,
    ...blanks,
  });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.report;
}

/** What differs between a report and what was read of its file: figures as printed, and prose. */
function differences(report: Report, result: ReadResult): readonly string[] {
  if (!result.ok) return result.findings.map(({ message }) => message);
  const paths = figureSpecs(editionSpec(report.edition)).map(({ path }) => path);
  const printed = (from: Report, path: string): string => formatFigure(figureAt(from, path));
  return [
    ...paths.filter((path) => printed(report, path) !== printed(result.report, path)),
    ...PROSE.filter((key) => report[key] !== result.report[key]),
    ...(report.organ.name === result.report.organ.name ? [] : ['organ.name']),
  ];
}

async function pdfOf(report: Report, conformance: 'PDF/A-3a' | 'PDF/A-2b'): Promise<Uint8Array> {
  const { bytes } = await writePdf(composeDocument(report), { createdAt: CREATED_AT, fonts, conformance });
  return bytes;
}

const suite = hasPublishedFigures ? describe : describe.skip;

suite('reports beside the repository, written and read again', () => {
  const reports = hasPublishedFigures ? publishedFigures() : [];
  const printed: string[] = [];
  afterAll(() => {
    process.stdout.write(`${printed.join('\n')}\n`);
  });

  test.each(reports.map((shared) => [shared.name, shared] as const))('%s', async (name, shared) => {
    const report = reportOf(shared.edition, shared.year, '示例区人民政府', shared.figures);
    const form = await readReportFile(writeForm(report).bytes, `${name}.xlsx`);
    expect(differences(report, form)).toEqual([]);
    const visible = await readReportFile(await pdfOf(report, 'PDF/A-2b'), `${name}.pdf`);
    expect(differences(report, visible)).toEqual([]);
    const embedded = await readReportFile(await pdfOf(report, 'PDF/A-3a'), `${name}.pdf`);
    expect(embedded.ok && serializeReport(embedded.report)).toBe(serializeReport(report));
    printed.push(`${name.padEnd(34)} xlsx, pdf (data stripped), pdf (data embedded): identical`);
  });
});

/** Any figures: mostly small, some large, some blank, some with a note. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 99 }) },
  { weight: 2, arbitrary: fc.nat({ max: 99_999_999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ value: fc.nat({ max: 99 }), note: fc.constant('其中修订16件') }) },
);

test('any figures come back from the spreadsheet form', async () => {
  const specs = figureSpecs(editionSpec('2021'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(figure, { minLength: specs.length, maxLength: specs.length }),
      async (values) => {
        const figures = specs.reduce<object>(
          (tree, { path }, index) => withFigure(tree, path, values[index] ?? null),
          {},
        );
        const report = reportOf('2021', 2022, '示例区档案局', figures);
        const { bytes } = writeForm(report);
        expect(differences(report, await readReportFile(bytes, 'form.xlsx'))).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});
