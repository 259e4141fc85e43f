import { parseCommandLine, UsageError } from '../src/command-line.js';

test('a folder is enough', () => {
  expect(parseCommandLine(['out'])).toEqual({ folder: 'out', flavours: ['3a', 'ua1'] });
});

test('options are read', () => {
  const parsed = parseCommandLine(['out', '--json', 'a.json', '--flavours', '2b', '--pictures', 'p']);
  expect(parsed).toEqual({ folder: 'out', json: 'a.json', pictures: 'p', flavours: ['2b'] });
});

test.each([[[]], [['one', 'two']], [['out', '--nothing']]])('%j is a usage error', (wrong) => {
  expect(() => parseCommandLine(wrong)).toThrow(UsageError);
});
