import type { Finding, Fix } from '@xxgk/document';
import { safeMends } from '../../src/check/safe-mends.js';

const found = (edits: Fix['edits'], more: Partial<Finding> = {}): Finding => ({
  ruleId: 'typography/punctuation',
  severity: 'warning',
  message: '',
  fix: { title: '改为全角', safe: true, edits },
  ...more,
});
const mark = (start: number, text: string) => ({ path: ['other'], range: { start, end: start + 1 }, text });
const report = { other: '没有收费{{year}}情况,没有其他事项.\n无。', total: null };

test('a mend shows what it changes, with the words of the line beside it and without placeholders', () => {
  const [mend] = safeMends([found([mark(14, '，'), mark(21, '。')])], report);
  expect(mend?.changes).toEqual([
    { key: 'other 14', lead: '情况', before: ',', after: '，', tail: '没有其他事项…' },
    { key: 'other 21', lead: '…没有其他事项', before: '.', after: '。', tail: '' },
  ]);
});

test('a line that is taken out is shown without the one after it', () => {
  const [mend] = safeMends([found([{ path: ['other'], range: { start: 0, end: 23 }, text: '' }])], report);
  expect(mend?.changes).toMatchObject([{ before: '没有收费…情况,没有其他事项.', after: '', tail: '' }]);
});

test('a value is shown as it was and as it will be, and where', () => {
  const [mend] = safeMends([found([{ path: ['total'], value: 7 }])], report);
  expect(mend?.changes).toEqual([
    { key: 'total', path: ['total'], lead: '', before: '', after: '7', tail: '' },
  ]);
});

test('what is unsafe, accepted, of words that are gone, or over the words of another mend is left to its own', () => {
  const edits = [mark(14, '，')];
  const unsafe = found(edits, { fix: { title: '', safe: false, edits } });
  const accepted = found(edits, { accepted: { reason: '属实' } });
  expect(safeMends([unsafe, accepted, found([mark(90, '，')])], report)).toEqual([]);
  expect(safeMends([found(edits), found(edits), found([mark(21, '。')])], report)).toHaveLength(2);
});
