import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';

const FIGURES = ['newlyReceived', 'results.granted', 'results.total'].flatMap((row) => [
  [`applications.${row}.naturalPerson`, 5],
  [`applications.${row}.commercial`, 3],
  [`applications.${row}.total`, 8],
]);

/** The rules of prose that a sentence breaks beside 5 applications of persons and 3 of companies. */
const broken = (overview: string): readonly string[] =>
  checkReport({ ...sampleReport(Object.fromEntries(FIGURES)), overview } as Report).flatMap(({ ruleId }) =>
    ruleId.startsWith('prose/') ? [ruleId] : [],
  );

test.each([
  '收到自然人政府信息公开申请5件。',
  '收到自然人申请5件。',
  '收到企业政府信息公开申请3件。',
  '受理法人提出的政府信息公开申请3件。',
  '收到法人或其他组织申请3件。',
  '收到公民、法人和其他组织的政府信息公开申请8件。',
])('one kind of applicants is not all of them: %s', (sentence) => {
  expect(broken(sentence)).toEqual([]);
});

test.each([
  ['收到自然人政府信息公开申请4件。', 'prose/applicants'],
  ['收到公民、法人和其他组织的政府信息公开申请7件。', 'prose/applications-received'],
  ['收到公民、法人或者其他组织提出的政府信息公开申请7件。', 'prose/applications-received'],
])('another figure is found: %s', (sentence, rule) => {
  expect(broken(sentence)).toEqual([rule]);
});
