import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { carriedSentences } from '../../src/previous/carried-sentences.js';

const report = (year: number, overview: string): Report => ({ ...sampleReport(), year, overview }) as Report;

/** What a sentence that both reports have states of the year before, in words. */
const kept = (sentence: string): readonly string[] =>
  carriedSentences(report(2023, sentence), report(2022, sentence)).flatMap(({ statements }) =>
    statements.map(({ words }) => words),
  );

test('statements stand in the order of the sentence', () => {
  expect(kept('较2021年，2022年主动公开政府信息1136条。')).toEqual(['2021年', '2022年', '1136条']);
});

test('a year in a name is no statement, one behind the name is', () => {
  expect(kept('印发《2022年政务公开工作要点》。')).toEqual([]);
  expect(kept('对照《政务公开工作要点》完成2022年任务。')).toEqual(['2022年']);
  expect(kept('按照国办发〔2022〕8号文件要求推进2022年工作。')).toEqual(['2022年']);
});

const NEW = 'applications.newlyReceived';
const received = (year: number, person: number, company: number, overview: string): Report =>
  ({
    ...sampleReport({
      [`${NEW}.naturalPerson`]: person,
      [`${NEW}.commercial`]: company,
      [`${NEW}.total`]: person + company,
    }),
    year,
    overview,
  }) as Report;

/** What was kept of a sentence that states figures of 2022: 8 received, 5 and 3 of them by kind. */
const keptFigures = (sentence: string, person = 6, company = 4) =>
  carriedSentences(received(2023, person, company, sentence), received(2022, 5, 3, sentence)).flatMap(
    ({ statements }) => statements.map(({ words, now, placeholder }) => [words, now, placeholder]),
  );

test('a figure that was kept is told with this year’s, and with what stands for it', () => {
  expect(keptFigures('收到政府信息公开申请8件。')).toEqual([['8件', '10', `{{${NEW}.total}}`]]);
  expect(keptFigures('收到政府信息公开申请8件。', 5, 3)).toEqual([]);
  expect(keptFigures('收到自然人政府信息公开申请5件。', 5, 4)).toEqual([]);
  expect(keptFigures('举办培训3次，收到政府信息公开申请8件。')).toEqual([
    ['3次', undefined, undefined],
    ['8件', '10', `{{${NEW}.total}}`],
  ]);
});
