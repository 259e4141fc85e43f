import { sampleReport } from '@xxgk/fixtures';
import { fillPlaceholders, starterProse } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';
import { informationFees } from '../../src/understand/information-fees.js';

function overview(
  figures: Readonly<Record<string, number>>,
  kind: 'government' | 'department' | 'other' = 'department',
) {
  const result = fillPlaceholders({ ...sampleReport(figures), ...starterProse(kind) });
  expect(result.findings).toEqual([]);
  const prose = checkReport(result.report).filter(
    ({ ruleId }) => ruleId.startsWith('prose/') && ruleId !== 'prose/unwritten',
  );
  expect(prose).toEqual([]);
  return result.report.overview;
}

const RECEIVED = { 'applications.newlyReceived.total': 6, 'applications.carriedOver.total': 1 };

describe('starterProse', () => {
  test('none received', () => {
    expect(overview({})).toContain(
      '2022年没有新收政府信息公开申请，也没有上年结转的申请。全年没有因政府信息公开引发',
    );
  });

  test('all answered', () => {
    const text = overview({
      ...RECEIVED,
      'applications.results.total.total': 7,
      'applications.results.partlyGranted.total': 3,
      'applications.results.unavailable.notHeld.total': 4,
    });
    expect(text).toContain(
      '新收政府信息公开申请6件，上年结转1件。上述申请当年全部办结。已办结的申请中，部分公开3件、无法提供4件。',
    );
  });

  test('some carried forward, with proceedings', () => {
    const text = overview({
      ...RECEIVED,
      'applications.results.total.total': 5,
      'applications.results.granted.total': 5,
      'applications.carriedForward.total': 2,
      'proceedings.reconsideration.total': 1,
      'proceedings.litigationDirect.total': 1,
      'proceedings.litigationAfterReconsideration.total': 1,
    });
    expect(text).toContain('当年办结5件，结转下年度继续办理2件。已办结的申请中，予以公开5件。');
    expect(text).toContain('被申请行政复议1件，被提起行政诉讼2件。');
  });

  test('fees none and some', () => {
    expect(starterProse('department').other).toContain('没有收取政府信息公开信息处理费');
    const { other } = starterProse('department', { notices: 2, yuan: 1260 });
    expect(other).toContain('发出收费通知2件，收取政府信息公开信息处理费1260元');
    const report = { ...sampleReport(), other };
    expect(informationFees(report).map(({ yuan }) => yuan)).toEqual([1260]);
  });

  test.each(['government', 'department', 'other'] as const)('fits %s in both sections', (kind) => {
    const result = fillPlaceholders({ ...sampleReport(), ...starterProse(kind) });
    expect(result.report.overview + result.report.other).not.toMatch(/[{}]|undefined/);
  });
});
