import { comparePlaces, judgeReading, judgeSchema } from '../../src/ofd/check-ofd.js';
import { parseReadings } from '../../src/ofd/ofdrw.js';

const glyph = (text: string, left: number) => ({
  text,
  left,
  right: left + 16,
  baseline: 100,
  size: 16,
  font: '',
  colour: '',
});

test('finds the worst offset, what is missing, and tells what ofdrw cannot paint', () => {
  const expected = [[glyph('公', 10), glyph('公', 26), glyph('开', 42), glyph('𠀀', 58)]];
  const near = comparePlaces(expected, [[glyph('公', 26.01), glyph('公', 10), glyph('开', 42)]]);
  expect(near).toMatchObject({ passed: true, summary: '4 characters, 0 missing, worst offset 0.010 pt' });
  expect(near.details).toEqual(['1 beyond the basic plane, which ofdrw does not paint']);
  expect(comparePlaces(expected, [[glyph('公', 26.05), glyph('公', 10), glyph('开', 42)]]).passed).toBe(
    false,
  );
  expect(comparePlaces(expected, [[glyph('公', 26), glyph('公', 10)]])).toMatchObject({ passed: false });
  expect(comparePlaces(expected, []).details).toContain('0 pages in place of 1');
});

test('judges what ofdrw said', () => {
  const [reading] = parseReadings(
    'noise\n{"file":"a","schemaFaults":["x"],"pages":1,"title":"t","outline":true,"attachments":["report.json 2"]}',
  );
  expect(judgeSchema(reading ?? { file: '' })).toMatchObject({ passed: false, details: ['x'] });
  expect(judgeSchema({ file: 'a' })).toMatchObject({ onlyTold: true });
  expect(judgeReading(reading ?? { file: '' })).toMatchObject({ passed: true });
  expect(judgeReading({ file: 'a', attachments: [] }).details).toEqual([
    'no title',
    'attachments: ',
    'no outline',
  ]);
});
