import { utcTimestamp } from '../src/utc-timestamp.js';

test.each([
  ['2023-01-18T00:00:00+08:00', '2023-01-17T16:00:00Z'],
  ['2023-01-01T07:59:59+08:00', '2022-12-31T23:59:59Z'],
  ['2024-02-28T20:30:00-05:00', '2024-02-29T01:30:00Z'],
  ['2023-01-18T12:00Z', '2023-01-18T12:00:00Z'],
  ['2000-03-01T00:00:00.123+0800', '2000-02-29T16:00:00Z'],
  ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
])('%s is %s', (local, utc) => {
  expect(utcTimestamp(local)).toBe(utc);
});

test('agrees with Date over many years', () => {
  for (let day = -20_000; day < 60_000; day += 97) {
    const iso = new Date(day * 86_400_000).toISOString();
    expect(utcTimestamp(iso)).toBe(iso.replace('.000', ''));
  }
});

test.each([
  '2023-01-18',
  '2023-01-18T00:00:00',
  '2023-02-29T00:00:00Z',
  '2023-13-01T00:00:00Z',
  '2023-01-01T24:00:00Z',
  '',
])('refuses %s', (text) => {
  expect(() => utcTimestamp(text)).toThrow(expect.objectContaining({ code: 'option-invalid' }));
});
