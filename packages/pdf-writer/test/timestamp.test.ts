import { parseTimestamp } from '../src/timestamp.js';

it.each([
  ['2023-01-18T09:30:00+08:00', '2023-01-18T09:30:00+08:00', "D:20230118093000+08'00'"],
  ['2023-01-18T09:30:00.123Z', '2023-01-18T09:30:00Z', 'D:20230118093000Z'],
])('keeps the zone of %s', (createdAt, iso, pdf) => {
  expect(parseTimestamp(createdAt)).toEqual({ iso, pdf });
});

it.each(['2023-01-18', '2023-01-18T09:30:00', 'soon', ''])('refuses "%s"', (createdAt) => {
  expect(() => parseTimestamp(createdAt)).toThrow(expect.objectContaining({ code: 'option-invalid' }));
});
