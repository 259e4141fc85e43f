import { rosterNames } from '../src/roster-names.js';

test('a roster has a name on each line; blank lines and what follows # are left out', () => {
  expect(rosterNames('甲局\r\n 乙局 # 已催\r\n\r\n# 停用\r丙局\n')).toEqual(['甲局', '乙局', '丙局']);
  expect(rosterNames('')).toEqual([]);
});
