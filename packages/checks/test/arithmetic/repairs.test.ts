import type { Finding } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import { checkReport } from '../../src/check-report.js';

const only = (figures: Readonly<Record<string, unknown>>): Finding => {
  const [finding] = checkReport(sampleReport(figures)).filter(({ severity }) => severity === 'error');
  if (finding === undefined) throw new Error('no sum is broken');
  return finding;
};
const GRANTED = 'applications.results.granted';
const TOTAL = 'applications.results.total';
const NEW = 'applications.newlyReceived';

test('a forgotten total of table C is named first, the outcomes after it where they could be less', () => {
  const forgotten = only({
    'proceedings.litigationDirect.upheld': 2,
    'proceedings.litigationDirect.other': 1,
  });
  expect(forgotten.hint).toBe('“未经复议直接起诉”的“总计”可改为3（现为0）。请核对台账后改正。');
  expect(forgotten.fix).toMatchObject({ safe: false, edits: [{ value: 3 }] });
  expect(forgotten.candidates).toHaveLength(1);
  const all = only({ 'proceedings.litigationDirect.upheld': 3 });
  expect(all.hint).toBe('“未经复议直接起诉”的“总计”可改为3（现为0）。请核对台账后改正。');
  expect(all.candidates).toHaveLength(2);
  const rivals = only({
    'proceedings.reconsideration.upheld': 5,
    'proceedings.reconsideration.total': 4,
  });
  expect(rivals.hint).toBe(
    '多半是总计有误：“行政复议”的“总计”可改为5（现为4）；如总计无误，则是“行政复议”的“结果维持”可改为4（现为5）。请核对台账后改正。',
  );
  expect(rivals.fix).toBeUndefined();
});

test('where no single figure explains it, pairs in one row are named', () => {
  const row = { [`${GRANTED}.naturalPerson`]: 9, [`${GRANTED}.total`]: 9 };
  const totals = { [`${TOTAL}.naturalPerson`]: 3, [`${TOTAL}.total`]: 3 };
  const received = { [`${NEW}.naturalPerson`]: 3, [`${NEW}.total`]: 3 };
  const { candidates, hint } = only({ ...row, ...totals, ...received });
  expect(candidates).toEqual([
    {
      mends: 2,
      changes: [
        expect.objectContaining({
          path: ['applications', 'results', 'granted', 'naturalPerson'],
          expected: 3,
        }),
        expect.objectContaining({ path: ['applications', 'results', 'granted', 'total'], expected: 3 }),
      ],
    },
  ]);
  expect(hint).toBe(
    '“（一）予以公开”的“自然人”可改为3（现为9），同时“（一）予以公开”的“总计”可改为3（现为9）：改这2处，可同时满足2条勾稽关系。请核对台账后改正。',
  );
});

test('a blank total stands for its parts and is no candidate itself', () => {
  const { ruleId, candidates } = only({
    [`${GRANTED}.naturalPerson`]: 2,
    [`${GRANTED}.total`]: 2,
    [`${TOTAL}.naturalPerson`]: null,
    [`${TOTAL}.total`]: null,
    [`${NEW}.naturalPerson`]: 1,
    [`${NEW}.total`]: 2,
  });
  expect(ruleId).toBe('applications/balance');
  const paths = candidates?.flatMap(({ changes }) => changes.map(({ path }) => path.join('.')));
  expect(paths).toContain(`${NEW}.naturalPerson`);
  expect(paths).not.toContain(`${TOTAL}.naturalPerson`);
});

test('independent mistakes are each explained by their own cell', () => {
  const findings = checkReport(
    sampleReport({ [`${NEW}.naturalPerson`]: 4, 'proceedings.reconsideration.total': 1 }),
  ).filter(({ severity }) => severity === 'error');
  const best = new Set(
    findings.map(({ candidates }) => candidates?.[0]?.changes.map(({ path }) => path.join('.')).join()),
  );
  expect(best).toEqual(new Set([`${NEW}.naturalPerson`, 'proceedings.reconsideration.total']));
});

test('figures under totals that were left at 0 are right: the totals are to be worked out anew', () => {
  const overview = '全年收到政府信息公开申请6件，已全部办结。';
  const typed = sampleReport({ [`${NEW}.naturalPerson`]: 6, [`${GRANTED}.naturalPerson`]: 6 });
  const findings = checkReport({ ...typed, overview }).filter(({ ruleId }) =>
    ruleId.startsWith('applications/'),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/下列各处因此也不相等：/u);
  for (const { candidates, fix, hint } of findings) {
    const [best] = candidates ?? [];
    expect(new Set(best?.changes.map(({ path }) => path.at(-2)))).toEqual(
      new Set(['newlyReceived', 'granted', 'total']),
    );
    expect(best?.changes.map(({ expected }) => expected)).toEqual([6, 6, 6, 6]);
    expect(fix?.edits).toHaveLength(4);
    expect(hint).toMatch(/可改为6.*请核对台账/);
  }
});

test('what the prose says is never to be changed, and what it says elsewhere comes first', () => {
  const figures = { 'proceedings.reconsideration.upheld': 5, 'proceedings.reconsideration.total': 4 };
  const said = (overview: string): Finding => {
    const findings = checkReport({ ...sampleReport(figures), overview });
    return findings.find(({ ruleId }) => ruleId === 'proceedings/total') as Finding;
  };
  const ofTotal = said('因政府信息公开被申请行政复议4件。');
  expect(ofTotal.hint).toContain('“结果维持”可改为4（现为5）');
  expect(ofTotal.hint).not.toContain('“总计”可改为');
  const ofOther = said('因政府信息公开被申请行政复议5件。');
  expect(ofOther.hint).toContain('“总计”可改为5（现为4）');
});

test('cases after reconsideration are told at their own row', () => {
  const AFTER = 'proceedings.litigationAfterReconsideration';
  const previous = { ...sampleReport({ 'proceedings.reconsideration.total': 4 }), year: 2021 };
  const finding = checkReport(sampleReport({ [`${AFTER}.upheld`]: 5, [`${AFTER}.total`]: 5 }), {
    previous,
  }).find(({ ruleId }) => ruleId === 'proceedings/beyond-reviews');
  expect(finding?.where).toMatch(/复议后起诉/u);
  expect(finding?.message).toMatch(/为5，多于今年和去年行政复议件数之和4/u);
});
