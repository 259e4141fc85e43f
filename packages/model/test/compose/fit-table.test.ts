import { createSession, gbt9704, type Table, tableGeometry } from '@xxgk/document';
import { composeDocument } from '../../src/compose/compose-document.js';
import type { ComposeOptions } from '../../src/compose/compose-options.js';
import { documentFindings } from '../../src/compose/document-findings.js';
import { sampleReport } from '../sample-report.js';

const tableOf = (
  id: string,
  figures: Readonly<Record<string, unknown>> = {},
  options: ComposeOptions = {},
): Table => {
  const table = composeDocument(sampleReport(figures), options).children.find(
    (block): block is Table => block.type === 'table' && block.id === id,
  );
  if (table === undefined) throw new Error(id);
  return table;
};
const received = (value: number) => ({ 'applications.newlyReceived.naturalPerson': value });

test('keeps the designed columns while figures fit', () => {
  expect(tableOf('applications', received(99_999)).columnWeights).toEqual(
    tableOf('applications').columnWeights,
  );
});

test('makes room for a long figure at the cost of columns with short ones', () => {
  const widths = (value: number) => tableGeometry(tableOf('applications', received(value)), gbt9704).columns;
  const [, , label, figures = 0, short = 0] = widths(123_456);
  const [, , labelBefore, , shortBefore = 0] = widths(0);
  expect(figures).toBeGreaterThanOrEqual(6 * 105 + 80);
  expect(short).toBeLessThan(shortBefore);
  expect(label).toBe(labelBefore);
});

test('turns the table when figures do not fit upright, and only then', () => {
  const all = Object.fromEntries(
    ['naturalPerson', 'commercial', 'research', 'socialWelfare', 'legalService', 'other', 'total'].map(
      (key) => [`applications.results.granted.${key}`, 12_345_678],
    ),
  );
  expect(tableOf('applications').orientation).toBeUndefined();
  expect(tableOf('applications', all).orientation).toBe('landscape');
  expect(tableOf('applications', all, { tables: 'portrait' }).orientation).toBeUndefined();
  expect(tableOf('applications', {}, { tables: 'landscape' }).orientation).toBe('landscape');
  expect(tableOf('disclosure', {}, { tables: 'landscape' }).orientation).toBeUndefined();
});

test('keeps a table that is composed again, each way of standing for itself', () => {
  const session = createSession();
  const report = sampleReport({});
  const composed = (tables: ComposeOptions['tables']) =>
    composeDocument(report, { session, ...(tables === undefined ? {} : { tables }) }).children.find(
      (block) => block.type === 'table' && block.id === 'applications',
    );
  const turned = composed('landscape');
  expect(turned).toBe(composed('landscape'));
  expect(composed(undefined)).toEqual(tableOf('applications'));
  expect(turned).toEqual(tableOf('applications', {}, { tables: 'landscape' }));
});

test('gives eight digits a line in every column across the page', () => {
  const table = tableOf('applications', received(12_345_678), { tables: 'landscape' });
  const columns = tableGeometry(table, gbt9704).columns.slice(3);
  for (const width of columns) expect(width).toBeGreaterThanOrEqual(8 * 100 + 80);
});

test('keeps a table together that fits on one page with its heading', () => {
  for (const id of ['disclosure', 'applications', 'proceedings']) {
    const { rows } = tableOf(id);
    expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual(
      rows.map((_, index) => index < rows.length - 1),
    );
  }
});

test('keeps short words beside their figure and sets long ones below the table', () => {
  const table = tableOf('disclosure', {
    'disclosure.regulations.made': { value: 22, note: '其中修订16件' },
    'disclosure.normativeDocuments.made': { value: 9, note: '含三个部门联合制发的规范性文件五件。' },
  });
  const texts = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual(expect.arrayContaining(['22（其中修订16件）', '9①']));
  expect(table.notes).toEqual(['含三个部门联合制发的规范性文件五件。']);
});

test('marks the same words alike', () => {
  const note = { value: 3, note: '含网上' };
  const table = tableOf('applications', {
    'applications.newlyReceived.other': note,
    'applications.carriedOver.other': note,
    'applications.carriedForward.other': { value: 4, note: '不含网上' },
  });
  expect(table.notes).toEqual(['含网上', '不含网上']);
  expect(
    table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => /[①②]/u.test(text)),
  ).toEqual(['3①', '3①', '4②']);
});

const litigation = (value: number) =>
  Object.fromEntries(
    ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].flatMap((group) =>
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((key) => [
        `proceedings.${group}.${key}`,
        value,
      ]),
    ),
  );

test('sets a table dense, across the page, where fifteen figures of eight digits have no room otherwise', () => {
  const table = tableOf('proceedings', litigation(12_345_678));
  expect(table).toMatchObject({ orientation: 'landscape', isDense: true });
  for (const width of tableGeometry(table, gbt9704).columns) {
    expect(width).toBeGreaterThanOrEqual(8 * 90 + 60);
  }
  expect(tableOf('proceedings', litigation(123_456)).isDense).toBeUndefined();
});

test('says so when figures do not fit however the table is set, and what to do', () => {
  const findings = (value: number, tables?: 'portrait') =>
    documentFindings(sampleReport(litigation(value)), 'zh-CN', tables === undefined ? {} : { tables }).filter(
      ({ ruleId }) => ruleId === 'document/table-too-wide',
    );
  expect(findings(12_345_678)).toEqual([]);
  expect(findings(1_234_567_890)).toMatchObject([
    { path: ['proceedings'], severity: 'warning', hint: expect.stringContaining('核对数字位数') },
  ]);
  expect(findings(12_345_678, 'portrait')).toMatchObject([{ hint: expect.stringContaining('横排') }]);
});
