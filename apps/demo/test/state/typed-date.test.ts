import { shownDate, typedDate } from '../../src/state/typed-date.js';

test.each(['2024-1-31', '2024.1.31', '2024/01/31', '20240131', '2024年1月31日', ' ２０２４年１月３１日 '])(
  '%s is a day',
  (typed) => expect(typedDate(typed)).toBe('2024-01-31'),
);

test.each(['', '2024', '2024-2-30', '20241301', '一月三十一日'])('%s is none', (typed) =>
  expect(typedDate(typed)).toBeUndefined(),
);

test('a day is shown in the Chinese form, other words as they are', () => {
  expect(shownDate('2024-01-31')).toBe('2024年1月31日');
  expect(shownDate('年底')).toBe('年底');
});
