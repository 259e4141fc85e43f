import { runCheck } from '../../src/check.js';
import { markdownReport } from '../../src/report/markdown.js';
import { printReport } from '../../src/report/print.js';

const details = Array.from({ length: 10 }, (_, index) => `detail ${index}`);
const documents = [
  {
    name: 'a',
    checks: [
      { id: 'x', title: 'first', passed: true, summary: 'fine', details: ['not printed'] },
      { id: 'y', title: 'the second', passed: false, summary: 'a | b', details },
    ],
  },
];

test('the print lists what failed and counts at the end', () => {
  const lines = printReport(documents).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'a',
    '  passed  first       fine',
    '  FAILED  the second  a | b',
    '            detail 0',
  ]);
  expect(lines.at(-3)).toBe('            and 2 more');
  expect(lines.at(-1)).toBe('1 passed, 1 failed');
});

test('the Markdown names the tools and holds all details', () => {
  const markdown = markdownReport(documents, [{ name: 'qpdf', version: '11.3.0' }]);
  expect(markdown).toContain('| qpdf | 11.3.0 |');
  expect(markdown).toContain('| the second | **failed** | a \\| b |');
  expect(markdown).toContain('- detail 9');
});

test('a check that throws has failed', async () => {
  const check = await runCheck('x', 'x', () => Promise.reject(new Error('broken file')));
  expect(check).toMatchObject({ passed: false, details: ['broken file'] });
});
