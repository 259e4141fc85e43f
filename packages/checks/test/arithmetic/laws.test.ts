import type { Finding } from '@xxgk/document';
import { consistentReport } from '@xxgk/fixtures';
import {
  describeFormula,
  type EditionId,
  editionSpec,
  figureAt,
  formulasOf,
  type Report,
  withFigure,
} from '@xxgk/model';
import fc from 'fast-check';
import { checkReport } from '../../src/check-report.js';

const SUMS: ReadonlySet<string> = new Set([
  'applications/balance',
  'applications/result-total',
  'applications/row-total',
  'proceedings/total',
]);
const RUNS = { numRuns: 40 };

const sumsBroken = (report: Report): readonly Finding[] =>
  checkReport(report).filter(({ ruleId }) => SUMS.has(ruleId));

const formulas = (edition: EditionId) =>
  formulasOf(editionSpec(edition)).filter(({ relation }) => relation === '=');

const cells = (edition: EditionId): readonly string[] => [
  ...new Set(formulas(edition).flatMap(({ left, right }) => [...left, ...right])),
];

describe.each(['2021', '2019'] as const)('edition %s', (edition) => {
  test('a consistent report breaks no sum', () => {
    fc.assert(
      fc.property(consistentReport(edition), (report) => {
        expect(sumsBroken(report)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('one changed cell breaks the sums that contain it, and what is told of them names the cell as a candidate', () => {
    fc.assert(
      fc.property(
        consistentReport(edition),
        fc.constantFrom(...cells(edition)),
        fc.integer({ min: 1, max: 99 }),
        (report, cell, by) => {
          const value = Number(figureAt(report, cell));
          const wrong = value >= by ? value - by : value + by;
          const findings = sumsBroken(withFigure(report, cell, wrong));
          const containing = formulas(edition).filter(({ left, right }) =>
            [...left, ...right].includes(cell),
          );
          // A sum is told on its own, or with the first of those that the same change mends.
          const told = findings.map(({ ruleId, path }) => `${ruleId} ${path?.join('.')}`);
          const own = containing.map(({ rule, left }) => `${rule} ${left[0]}`);
          expect(own).toEqual(expect.arrayContaining(told));
          const messages = findings.map(({ message }) => message).join('\n');
          for (const formula of containing)
            expect(messages).toContain(
              describeFormula(formula, editionSpec(edition)).where.split(' · ').at(-1),
            );
          for (const { candidates } of findings) {
            const change = candidates?.find(
              ({ changes }) => changes.length === 1 && changes[0]?.path.join('.') === cell,
            );
            expect(change).toMatchObject({
              mends: containing.length,
              changes: [{ actual: wrong, expected: value }],
            });
            expect(candidates?.every(({ mends }) => mends <= containing.length)).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  test('one mistake in table B has one best repair, whose hint names the cell and the value', () => {
    fc.assert(
      fc.property(
        consistentReport(edition),
        fc.constantFrom(...cells(edition).filter((path) => path.startsWith('applications.'))),
        (report, cell) => {
          const value = Number(figureAt(report, cell));
          const [finding] = sumsBroken(withFigure(report, cell, value + 7));
          expect(finding?.candidates?.[0]?.changes[0]?.path.join('.')).toBe(cell);
          expect(finding?.hint).toMatch(
            new RegExp(`可改为${value}（现为${value + 7}）.*可同时满足[23]条勾稽关系`),
          );
          expect(finding?.fix).toMatchObject({ safe: false, edits: [{ value }] });
        },
      ),
      RUNS,
    );
  });
});
