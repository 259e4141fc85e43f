import { flavourTitle, judgeVerdict } from '../../src/pdf/verapdf.js';
import { parseVerdicts } from '../../src/pdf/verdict.js';

const rule = { clause: '7.2', test: 42, description: 'rows', count: 3, example: 'root' };

test('each line of the Java program is a verdict', () => {
  const output = 'a warning\n{"file":"a.pdf","flavour":"3a","compliant":true,"failedRules":[]}\n';
  expect(parseVerdicts(output)).toEqual([{ file: 'a.pdf', flavour: '3a', compliant: true, failedRules: [] }]);
});

test.each([
  ['compliant', { file: 'a', flavour: '3a', compliant: true, failedRules: [] }, true, '0 failed rules'],
  [
    'not compliant',
    { file: 'a', flavour: 'ua1', compliant: false, failedRules: [rule] },
    false,
    '1 failed rules',
  ],
  ['not readable', { file: 'a', flavour: '3a', error: 'broken' }, false, 'not readable'],
  ['missing', undefined, false, 'no verdict'],
])('%s', (_, verdict, passed, summary) => {
  expect(judgeVerdict(verdict)).toMatchObject({ passed, summary });
});

test('flavours are named as standards', () => {
  expect(['3a', '2b', 'ua1'].map(flavourTitle)).toEqual(['PDF/A-3a', 'PDF/A-2b', 'PDF/UA-1']);
});
