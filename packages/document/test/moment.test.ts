import { parseMoment, XxgkError } from '../src/index.js';

test.each([
  ['2023-01-18T00:00:00+08:00', '2023-01-18T00:00:00+08:00', '2023-01-17T16:00:00Z'],
  ['2023-01-18T08:00+08:00', '2023-01-18T08:00:00+08:00', '2023-01-18T00:00:00Z'],
  ['2023-01-18T08:00:09.75+0800', '2023-01-18T08:00:09+08:00', '2023-01-18T00:00:09Z'],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
  ['1969-12-31T20:00:00-05:00', '1969-12-31T20:00:00-05:00', '1970-01-01T01:00:00Z'],
])('%s is a moment', (text, iso, utc) => {
  expect(parseMoment(text)).toEqual({ iso, utc });
});

test.each([
  '2023-13-18T00:00:00+08:00',
  '2023-02-29T00:00:00+08:00',
  '2023-01-45T00:00:00Z',
  '2023-01-18T24:00:00Z',
  '2023-01-18T00:00:00+99:00',
  '2023-01-18T00:00:00',
  '2023-01-18',
  'yesterday',
])('%s is none', (text) => {
  expect(() => parseMoment(text)).toThrow(XxgkError);
});

test('the error is worded where it is shown', () => {
  try {
    parseMoment('昨天');
    throw new Error('no error');
  } catch (error) {
    if (!(error instanceof XxgkError)) throw error;
    expect(error.code).toBe('option-invalid');
    expect(error.parameters).toEqual(['昨天']);
    expect(error.describe('zh-CN')).toContain('时间“昨天”无效');
    expect(error.message).toContain('no time of ISO 8601');
  }
});
