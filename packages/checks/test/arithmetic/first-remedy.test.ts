import { consistentReport } from '@xxgk/fixtures';
import {
  editionSpec,
  type FigureSpec,
  figureAt,
  figureSpecs,
  figureValue,
  formulasOf,
  type Report,
  withFigure,
} from '@xxgk/model';
import fc from 'fast-check';
import { checkReport } from '../../src/check-report.js';

const EDITION = editionSpec('2021');
const SUMS = formulasOf(EDITION).filter(({ relation }) => relation === '=');
const IN_SUMS = figureSpecs(EDITION).filter(({ path }) =>
  SUMS.some(({ left, right }) => left.includes(path) || right.includes(path)),
);
const organ = { name: '示例市水利局', kind: 'department' } as const;

/** Sentences that state one figure each, beyond doubt. */
const STATED: Readonly<Record<string, string>> = {
  'applications.newlyReceived.total': '本年新收政府信息公开申请#件。',
  'applications.carriedOver.total': '上年结转政府信息公开申请#件。',
  'applications.results.granted.total': '政府信息公开申请予以公开#件。',
  'applications.results.unavailable.notHeld.total': '政府信息公开申请本机关不掌握相关政府信息#件。',
  'applications.carriedForward.total': '政府信息公开申请结转下年度继续办理#件。',
  'applications.newlyReceived.naturalPerson': '新收政府信息公开申请中，自然人#件。',
  'proceedings.reconsideration.total': '因政府信息公开被申请行政复议#件。',
};

const valueAt = (report: Report, path: string): number => figureValue(figureAt(report, path)) ?? 0;

function withProse(report: Report, stated: readonly string[]): Report {
  const sentences = stated.map((path) => (STATED[path] ?? '').replace('#', String(valueAt(report, path))));
  return { ...report, year: 2024, date: '2025-01-20', organ, overview: sentences.join('') };
}

/** The single changes that make all sums hold and that no sentence speaks against, worked out without the checks. */
function allowed(report: Report, stated: readonly string[]): readonly { path: string; value: number }[] {
  const broken = SUMS.filter((sum) => rest(report, sum) !== 0);
  return IN_SUMS.flatMap(({ path }) => {
    const own = broken.find(({ left, right }) => left.includes(path) || right.includes(path));
    if (own === undefined) return [];
    const delta = own.left.includes(path) ? -rest(report, own) : rest(report, own);
    const value = valueAt(report, path) + delta;
    const mended = withFigure(report, path, value);
    const isMended = value >= 0 && SUMS.every((sum) => rest(mended, sum) === 0);
    return isMended && !stated.includes(path) ? [{ path, value }] : [];
  });
}

function rest(report: Report, { left, right }: (typeof SUMS)[number]): number {
  const sum = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + valueAt(report, path), 0);
  return sum(left) - sum(right);
}

/** All changes to figures that findings advise: candidates and fixes. */
function advised(report: Report): readonly string[] {
  return checkReport(report).flatMap(({ candidates = [], fix }) => [
    ...candidates.flatMap(({ changes }) => changes.map(({ path }) => path.join('.'))),
    ...(fix?.edits ?? []).flatMap((edit) => ('range' in edit ? [] : [edit.path.join('.')])),
  ]);
}

const stated = fc.subarray(Object.keys(STATED));
const changed = fc.constantFrom<FigureSpec>(...IN_SUMS);
const by = fc.integer({ min: 1, max: 40 });

test('the first remedy names the changed figure where sums and prose allow only that, and none speaks against the prose', () => {
  fc.assert(
    fc.property(
      consistentReport('2021'),
      changed,
      by,
      stated,
      fc.boolean(),
      (report, { path }, delta, all, isMore) => {
        const right = withProse(report, all);
        const value = valueAt(right, path) + (isMore || valueAt(right, path) < delta ? delta : -delta);
        const wrong = withFigure(right, path, value);
        // Sentences were written of the right figures: they speak for the one that was changed, against all others.
        const others = all.filter((one) => one !== path);
        for (const one of advised(wrong)) expect(others).not.toContain(one);
        const ways = allowed(wrong, others);
        if (ways.length !== 1) return;
        const [first] = checkReport(wrong).filter(({ candidates }) => candidates !== undefined);
        expect(first?.candidates?.[0]?.changes).toMatchObject([
          { path: path.split('.'), expected: valueAt(right, path) },
        ]);
      },
    ),
    { numRuns: 150 },
  );
});

test('a changed number of the prose is what is to be corrected, not the tables', () => {
  fc.assert(
    fc.property(
      consistentReport('2021'),
      fc.constantFrom(...Object.keys(STATED)),
      by,
      (report, path, delta) => {
        const right = withProse(report, [path]);
        const value = valueAt(right, path);
        const wrong = { ...right, overview: (STATED[path] ?? '').replace('#', String(value + delta)) };
        const found = checkReport(wrong).filter(({ ruleId }) => ruleId.startsWith('prose/'));
        // By chance the number may be another reading of the same words.
        fc.pre(found.length > 0);
        expect(advised(wrong)).toEqual([]);
        const edits = found[0]?.fix?.edits;
        if (edits !== undefined) expect(edits).toMatchObject([{ path: ['overview'], text: String(value) }]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a figure that the sums and the prose both want is told once', () => {
  fc.assert(
    fc.property(consistentReport('2021'), by, (report, delta) => {
      const path = 'applications.newlyReceived.naturalPerson';
      const right = withProse(report, [path, 'applications.newlyReceived.total']);
      const wrong = withFigure(right, path, valueAt(right, path) + delta);
      const findings = checkReport(wrong).filter(
        ({ ruleId }) => ruleId.startsWith('prose/') && ruleId !== 'prose/unwritten',
      );
      expect(findings.map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
