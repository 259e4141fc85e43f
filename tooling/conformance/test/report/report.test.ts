import { runCheck } from '../../src/check.js';
import { markdownReport } from '../../src/report/markdown.js';
import { printReport } from '../../src/report/print.js';
import { countAll } from '../../src/report/status.js';

const details = Array.from({ length: 10 }, (_, index) => `detail ${index}`);
const checks = [
  { id: 'x', title: 'first', passed: true, summary: 'fine', details: ['not printed'] },
  { id: 'y', title: 'the second', passed: false, summary: 'a | b', details },
];
const findings = {
  documents: [
    { name: 'a', group: 'example' as const, checks },
    {
      name: 'corpus-001',
      group: 'corpus' as const,
      checks: [{ id: 'z', title: 'third', passed: false, summary: 's', details, onlyTold: true }],
    },
  ],
  totals: [
    { title: 'lines', value: '3 of 4', expected: '≥ 99 %', passed: false },
    { title: 'marks', value: '1 of 4', passed: true },
  ],
};

test('the print lists the examples, the totals, and counts at the end', () => {
  const lines = printReport(findings).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'a',
    '  passed  first       fine',
    '  FAILED  the second  a | b',
    '            detail 0',
  ]);
  expect(lines).toContain('            and 2 more');
  expect(lines).toContain('  FAILED  lines: 3 of 4, expected ≥ 99 %');
  expect(lines).toContain('  told    marks: 1 of 4');
  expect(lines).toContain('  third       0 passed, 0 failed, 1 told');
  expect(lines.at(-1)).toBe('1 passed, 2 failed');
});

test('what is only told counts neither way', () => {
  expect(countAll(findings)).toEqual({ passed: 1, failed: 2 });
});

test('the Markdown begins with the totals, names the tools and holds the details of examples', () => {
  const markdown = markdownReport(findings, [{ name: 'qpdf', version: '11.3.0' }]);
  expect(markdown.indexOf('| lines | 3 of 4 |')).toBeLessThan(markdown.indexOf('## a'));
  expect(markdown).toContain('| qpdf | 11.3.0 |');
  expect(markdown).toContain('| the second | **failed** | a \\| b |');
  expect(markdown).toContain('- detail 9');
  expect(markdown).not.toContain('## corpus-001');
});

test('a check that throws has failed', async () => {
  const check = await runCheck('x', 'x', () => Promise.reject(new Error('broken file')));
  expect(check).toMatchObject({ passed: false, details: ['broken file'] });
});
