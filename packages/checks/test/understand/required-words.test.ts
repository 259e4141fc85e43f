import { METRIC_WORDS } from '../../src/understand/lexicon.js';
import { requiredWords } from '../../src/understand/required-words.js';

test.each<[string, readonly string[]]>([
  ['(?:行政)?规范性文件(?:共)?', ['规范性文件']],
  ['(?:收到|接收)(?:了)?', ['收到', '接收']],
  ['\\d{4}年度?结转(?!至|到)', ['结转']],
  ['(?:a|申请)', []],
  ['(?<!行政)复议+(?:案)*', ['复议']],
  ['维持|(?:被)?纠正', ['维持', '纠正']],
  ['[甲乙]{2}丙?', []],
])('%s needs one of %j', (pattern, words) => {
  expect(requiredWords(pattern)).toEqual(words);
});

test('whatever a pattern of the lexicon matches contains one of its words', () => {
  const parts = METRIC_WORDS.flatMap(({ pattern }) => pattern.match(/[\p{Script=Han}]+/gu) ?? []);
  const unique = [...new Set(parts)];
  for (const { pattern } of METRIC_WORDS) {
    const words = requiredWords(pattern);
    for (const [index, part] of unique.entries()) {
      const text = `2023年${part}${unique[(index * 7 + 3) % unique.length]}${unique[(index * 11 + 5) % unique.length]}`;
      const [match] = new RegExp(pattern, 'u').exec(text) ?? [];
      if (match === undefined || words.length === 0) continue;
      expect([pattern, match, words.some((word) => match.includes(word))]).toEqual([pattern, match, true]);
    }
  }
});
