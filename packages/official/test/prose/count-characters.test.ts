import { countCharacters } from '../../src/prose/count-characters.js';

test('hanzi and marks count one each, a run of letters and digits counts one', () => {
  expect(countCharacters('2025年，办结 12.5% 的申请。')).toBe(10);
  expect(countCharacters('')).toBe(0);
});

test('white space and lines that name a picture do not count', () => {
  expect(countCharacters('　　甲乙\n![办理结果](chart:outcomes)\n\n丙')).toBe(3);
});
