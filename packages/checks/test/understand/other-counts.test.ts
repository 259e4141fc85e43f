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
  '2018—2022年累计收到政府信息公开申请1000余件，2018年至2022年行政复议9件。',
])('what tables do not count is not held against them: %s', (sentence) => {
  expect(broken(sentence)).toEqual([]);
});

test.each([
  ['因政府信息公开被申请行政复议5件，其中涉及政府信息公开答复的3件。', 'prose/reconsideration'],
  ['当年新收政府信息公开申请30件，实际办理28件。', 'prose/applications-answered'],
])('… and what they count is: %s', (sentence, rule) => {
  expect(broken(sentence)).toEqual([rule]);
});

/** Severities of what a sentence breaks, by the organ that writes it. */
const severities = (overview: string, organ?: Report['organ']): readonly string[] =>
  checkReport({
    ...sampleReport(FIGURES),
    overview,
    ...(organ === undefined ? {} : { organ }),
  } as Report).flatMap(({ ruleId, severity }) => (ruleId.startsWith('prose/') ? [severity] : []));

test('a figure that may count something else is a note, as is a denial', () => {
  expect(severities('收到政府信息公开申请28件。')).toEqual(['error']);
  expect(severities('共收到申请28件。')).toEqual(['note']);
  expect(severities('收到政府信息公开申请约10件。')).toEqual(['note']);
  expect(severities('未发生因政府信息公开引起的行政复议。')).toEqual(['error']);
  expect(severities('未发生行政复议。')).toEqual(['note']);
});

test('what a whole region received is no figure of its office’s report, and told as a note', () => {
  const office = { name: '示例县人民政府办公室', kind: 'government' } as Report['organ'];
  expect(severities('全县共收到政府信息公开申请28件。', office)).toEqual(['note']);
  expect(severities('全县未发生因政府信息公开引起的行政复议。', office)).toEqual(['note']);
});
