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
