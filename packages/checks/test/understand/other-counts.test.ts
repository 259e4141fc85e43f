import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';

const FIGURES = {
  'applications.newlyReceived.naturalPerson': 30,
  'applications.newlyReceived.total': 30,
  'applications.results.granted.naturalPerson': 30,
  'applications.results.granted.total': 30,
  'applications.results.total.naturalPerson': 30,
  'applications.results.total.total': 30,
  'proceedings.reconsideration.upheld': 4,
  'proceedings.reconsideration.total': 4,
};

const broken = (overview: string): readonly string[] =>
  checkReport({ ...sampleReport(FIGURES), overview } as Report).flatMap(({ ruleId }) =>
    ruleId.startsWith('prose/') ? [ruleId] : [],
  );

test.each([
  '办理行政复议案件126件，其中涉及政府信息公开4件。',
  '办理行政复议案件126件，其中政府信息公开类行政复议4件。',
  '经补正后受理依申请公开2件。',
  '当年新收政府信息公开申请30件，其中2件申请人撤回，实际办理28件。',
])('what tables do not count is not held against them: %s', (sentence) => {
  expect(broken(sentence)).toEqual([]);
});

test.each([
  ['因政府信息公开被申请行政复议5件，其中涉及政府信息公开答复的3件。', 'prose/reconsideration'],
  ['当年新收政府信息公开申请30件，实际办理28件。', 'prose/applications-answered'],
])('… and what they count is: %s', (sentence, rule) => {
  expect(broken(sentence)).toEqual([rule]);
});
