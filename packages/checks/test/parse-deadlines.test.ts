import { parseDeadlines } from '../src/parse-deadlines.js';

test.each([
  ['01-21', { department: '01-21', other: '01-21', government: '01-21' }],
  ['government=02-20, department=01-26', { government: '02-20', department: '01-26' }],
  ['02-29', { department: '02-29', other: '02-29', government: '02-29' }],
])('%s is understood', (text, deadlines) => {
  expect(parseDeadlines(text)).toEqual(deadlines);
});

test.each(['', '2-1', '02-30', 'school=01-01', 'government='])('%j is refused', (text) => {
  expect(() => parseDeadlines(text)).toThrow(/Cannot read the deadline/);
});
