import { fieldDate } from '../../src/spreadsheet/field-date.js';

test.each([
  '2023-01-18',
  '2023-1-18',
  '2023/1/18',
  '2023.1.18',
  '2023．1．18',
  '2023年1月18日',
  '2023 年 1 月 18 日',
  '２０２３年１月１８日',
  '2023年1月18号',
  '2023-01-18 00:00:00',
  '20230118',
  '44944',
  '二〇二三年一月十八日',
  '二○二三年一月十八日',
])('%s', (words) => {
  expect(fieldDate(words)).toBe('2023-01-18');
});

test('days and months in words', () => {
  expect(fieldDate('二〇二三年十二月三十一日')).toBe('2023-12-31');
  expect(fieldDate('二〇二四年十月二十日')).toBe('2024-10-20');
});

test.each(['年后补填', '2023年1月', '12', '999999'])('%s stays as it is', (words) => {
  expect(fieldDate(words)).toBe(words);
});
