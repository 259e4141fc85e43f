import { sampleReport } from '@xxgk/fixtures';
import {
  blankReport,
  type EditionId,
  editionIds,
  editionSpec,
  figureAt,
  figureSpecs,
  formatFigure,
  leafRows,
  type Report,
} from '@xxgk/model';
import fc from 'fast-check';
import { parse } from 'yaml';
import { reportYaml } from '../../src/formats/report-yaml.js';
import { yamlForm } from '../../src/formats/yaml-form.js';

const organ = { name: '示例区档案局', kind: 'department' } as const;

describe.each(editionIds)('the form of %s', (id: EditionId) => {
  const edition = editionSpec(id);
  const text = yamlForm(blankReport(id, edition.firstYear, organ));

  test('has every figure that is no total, left blank', () => {
    const data = parse(text);
    for (const { path, isTotal } of figureSpecs(edition)) {
      const figure = figureAt(data, path);
      expect([path, figure]).toEqual([path, isTotal ? undefined : null]);
    }
  });

  test('says above each row and section what the form calls it', () => {
    for (const { number, heading } of edition.sections)
      expect(text).toContain(`\n\n# ${number}、${heading}\n`);
    for (const { row } of leafRows(edition.applications))
      if (row.label !== undefined && row.key !== 'total') expect(text).toMatch(`# ${row.label}\n`);
    for (const { clause, rows } of edition.disclosure)
      expect(text).toMatch(
        new RegExp(`  # ${clause}：.*\\n  # ${rows[0]?.label}\\n  ${rows[0]?.key}: \\{ `, 'u'),
      );
  });
});

test('what is known is filled in, words beside a figure in quotes', () => {
  const report = sampleReport({
    'disclosure.normativeDocuments.made': 22,
    'disclosure.normativeDocuments.inForce': { value: 22, note: '其中修订16件' },
  });
  const text = yamlForm({ ...report, date: '2023-01-18' } as Report);
  expect(text).toContain(
    '\n  normativeDocuments: { made: 22, repealed: 0, inForce: "22（其中修订16件）" }\n',
  );
  expect(text).toContain('\ndate: "2023-01-18"\n');
  expect(yamlForm(blankReport('2021', 2025, organ))).toContain('\n# date: 2026-01-20\n');
});

test('prose of last year is said to be that, and blank prose is not', () => {
  const last = { ...sampleReport(), preamble: '根据条例编制。', other: '' } as Report;
  expect(yamlForm(last, 2022).match(/# 以下是2022年报告的文字/gu)).toHaveLength(3);
  expect(yamlForm(last)).not.toContain('年报告的文字');
});

test('prose of any characters comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (overview) => {
      expect(parse(yamlForm({ ...sampleReport(), overview } as Report)).overview).toBe(overview);
    }),
  );
});

test('data for people has the same names: of sections above, of rows beside', () => {
  const report = sampleReport();
  const text = reportYaml(report, ['由“a.docx”读取。']);
  expect(text).toMatch(/^# 由“a\.docx”读取。\n\n/u);
  expect(text).toContain('\n\n# 一、总体情况\noverview: ');
  const { path, rowLabel } = figureSpecs(editionSpec('2021'))[0] ?? { path: '', rowLabel: '' };
  expect(text).toMatch(new RegExp(`  ${path.split('.')[1]}: \\{ .* \\} # ${rowLabel}\\n`, 'u'));
  for (const spec of figureSpecs(editionSpec('2021')))
    expect(formatFigure(figureAt(parse(text), spec.path))).toBe(formatFigure(figureAt(report, spec.path)));
});
