import { PROCEEDINGS, type Published, publishedInput, publishedReports, sampleReport } from '@xxgk/fixtures';
import {
  type Amount,
  type Count,
  editionIds,
  editionSpec,
  figureAt,
  figureSpecs,
  leafRows,
  parseReport,
  type Report,
  withFigure,
} from '@xxgk/model';
import fc from 'fast-check';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import { type NamedReport, sumFigure } from '../../src/aggregate/sum-figures.js';

const PARENT = { name: '示例县人民政府', kind: 'government' } as const;

const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat(100_000) },
  { weight: 1, arbitrary: fc.record({ value: fc.nat(999), note: fc.constantFrom('其中修订1件', '含废止') }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
/** Amounts in hundred-millionths, so that the independent sum is one of whole numbers. */
const amount = fc.bigInt(0n, 10n ** 17n);
const SCALE = 8;
const decimal = (units: bigint): string => {
  const digits = units.toString().padStart(SCALE + 1, '0');
  return `${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`;
};

const numberOf = (figure: Count): number => (typeof figure === 'object' ? (figure?.value ?? 0) : figure);

test.each(editionIds)('edition %s: the sum of 100 subordinates is that of an independent adder', (id) => {
  const specs = figureSpecs(editionSpec(id));
  const children = fc.array(fc.tuple(fc.array(count, { minLength: 40, maxLength: 40 }), amount), {
    minLength: 100,
    maxLength: 100,
  });
  const blank = sampleReport({}, id);
  fc.assert(
    fc.property(children, (drawn) => {
      const sums = new Map<string, bigint>(specs.map(({ path }) => [path, 0n]));
      const given = drawn.map(([counts, units], index): NamedReport => {
        let report: Report = { ...blank, organ: { name: `示例局${index}`, kind: 'department' } };
        for (const [at, { path, measure }] of specs.entries()) {
          const drawnCount = counts[(at * 7 + index) % counts.length] ?? null;
          const isAmount = measure === 'amount';
          const figure: Count | Amount = isAmount ? decimal(units) : drawnCount;
          report = withFigure(report, path, figure);
          sums.set(path, (sums.get(path) ?? 0n) + (isAmount ? units : BigInt(numberOf(drawnCount))));
        }
        return { name: `${index}.yaml`, report };
      });
      const { report, trace, added } = aggregateReports(given, { organ: PARENT });
      expect(added).toHaveLength(100);
      for (const { path, measure } of specs) {
        const sum = figureAt(report ?? {}, path);
        const expected = sums.get(path) ?? 0n;
        if (measure === 'amount') expect([path, sum]).toEqual([path, decimal(expected)]);
        else expect([path, BigInt(numberOf(sum as Count))]).toEqual([path, expected]);
      }
      for (const { spec, contributions } of trace) {
        if (spec.measure === 'amount') continue;
        const traced = contributions.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n);
        expect([spec.path, traced]).toEqual([spec.path, sums.get(spec.path)]);
      }
    }),
    { numRuns: 3, seed: 20_250_131 },
  );
});

type Cells = readonly (number | null)[];

/** Published reports with the first table of the edition of 2021. Two of them have one row for the three of （六）. */
const published = publishedReports
  .filter(({ figures }) => typeof figures.table2?.['licensing'] === 'number')
  .map(({ name, figures }) => ({ name, data: { ...figures, table3: withThreeRows(figures.table3) } }));

function withThreeRows(table: Readonly<Record<string, Cells>>): Readonly<Record<string, Cells>> {
  const rows = Object.entries(table);
  const single = rows.findIndex(([label]) => label === '（六）其他处理');
  const blank: Cells = [0, 0, 0, 0, 0, 0, 0];
  if (single >= 0) rows.splice(single, 0, ['（六）1', blank], ['（六）2', blank]);
  return Object.fromEntries(rows);
}

/** Cells of the first table: path in a report, path in the published data. */
const DISCLOSURE: Readonly<Record<string, string>> = {
  'regulations.made': 'regulations.made',
  'regulations.repealed': 'regulations.repealed',
  'regulations.inForce': 'regulations.valid',
  'normativeDocuments.made': 'normativeDocuments.made',
  'normativeDocuments.repealed': 'normativeDocuments.repealed',
  'normativeDocuments.inForce': 'normativeDocuments.valid',
  'licensing.decisions': 'licensing',
  'punishment.decisions': 'punishment',
  'coercion.decisions': 'coercion',
  'fees.amount': 'feesWanYuan',
};

/** What is printed in a cell of the first table: its words where it carried some. */
function printedIn({ table2 }: Published, key: string): string {
  const plain = key.split('.').reduce<unknown>((node, step) => Object(node)[step], table2);
  return table2?.annotations?.[key] ?? String(plain ?? '');
}

function disclosureInput(data: Published): object {
  let input: object = {};
  for (const [path, key] of Object.entries(DISCLOSURE)) {
    const [, digits, note] = /^([\d.]+)(?:（(.*)）)?$/u.exec(printedIn(data, key)) ?? [];
    const value = path === 'fees.amount' || digits === undefined ? (digits ?? null) : Number(digits);
    input = withFigure(input, path, (note === undefined ? value : { value, note }) as Count);
  }
  return input;
}

describe('eight published reports', () => {
  const children = published.map(({ name, data }): NamedReport => {
    // One year for all: the sum refuses others, and the figures are what is looked at.
    const organ = { name, kind: 'department' };
    const input = { ...publishedInput(data), year: 2023, organ, disclosure: disclosureInput(data) };
    const parsed = parseReport(input);
    if (!parsed.ok) throw new Error(`${name}: ${parsed.findings[0]?.message}`);
    return { name, report: parsed.report };
  });
  const { report = {} } = aggregateReports(children, { organ: PARENT, year: 2023 });
  const sum = (path: string): number => numberOf(figureAt(report, path) as Count);
  const byHand = (cell: (data: Published) => number | null | undefined): number => {
    let total = 0;
    for (const { data } of published) total += cell(data) ?? 0;
    return total;
  };

  test('are eight, one of them with words beside figures', () => {
    expect(published).toHaveLength(8);
    expect(JSON.stringify(figureAt(report, 'disclosure.regulations.made'))).toContain('其中修订16件');
  });

  test('add up, cell by cell, to what their published tables add up to by hand', () => {
    const columns = [
      'naturalPerson',
      'commercial',
      'research',
      'socialWelfare',
      'legalService',
      'other',
      'total',
    ];
    for (const [row, { path }] of leafRows(editionSpec('2021').applications).entries()) {
      for (const [column, key] of columns.entries()) {
        const hand = byHand(({ table3 }) => Object.values(table3)[row]?.[column]);
        expect([path, key, sum(`applications.${path}.${key}`)]).toEqual([path, key, hand]);
      }
    }
    for (const [table, key] of Object.entries(PROCEEDINGS)) {
      for (const [column, outcome] of ['upheld', 'corrected', 'other', 'pending', 'total'].entries()) {
        const hand = byHand(({ table4 }) => table4[table]?.[column]);
        expect([key, outcome, sum(`proceedings.${key}.${outcome}`)]).toEqual([key, outcome, hand]);
      }
    }
    for (const [path, key] of Object.entries(DISCLOSURE)) {
      if (path === 'fees.amount') continue;
      const hand = byHand((data) => Number.parseInt(printedIn(data, key) || '0', 10));
      expect([path, sum(`disclosure.${path}`)]).toEqual([path, hand]);
    }
    // 7730.28 + 7545 + 14722.49 + 24252.311082 + 9116.36
    expect(figureAt(report, 'disclosure.fees.amount')).toBe('63366.441082');
  });
});

test('blank amounts and those in words add nothing; their words are kept', () => {
  const spec = figureSpecs(editionSpec('2021')).find(({ measure }) => measure === 'amount');
  if (spec === undefined) throw new Error('no amount');
  const amounts: readonly Amount[] = [
    null,
    '12.5',
    { value: null, raw: '若干' },
    { value: '0.1', note: '退回' },
  ];
  const given = amounts.map((figure, index): NamedReport => {
    const report = withFigure(sampleReport(), spec.path, figure);
    return { name: `${index}`, report: { ...report, organ: { name: `第${index}局`, kind: 'department' } } };
  });
  expect(sumFigure(spec, given).sum).toEqual({ value: '12.6', note: '第2局：若干；第3局：退回' });
});
