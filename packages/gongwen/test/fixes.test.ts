import { checkGongwen } from '../src/index.js';
import { documentOf, readWhole } from './documents.js';

/** The text with all sure fixes made, from the last to the first. */
function mended(text: string): string {
  const source = documentOf('通知', { text: [text] });
  const fixes = checkGongwen(readWhole(source)).flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
  const edits = fixes.flatMap((edit) => ('range' in edit ? [edit] : []));
  const changed = edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (whole, { range, text: words }) => whole.slice(0, range.start) + words + whole.slice(range.end),
      source,
    );
  const before = source.slice(0, source.indexOf(text));
  return changed.slice(before.length).split('\n')[0] ?? '';
}

test.each([
  ['请认真落实,按时报送。', '请认真落实，按时报送。'],
  ['请**认真落实,按时**报送,不得延误。', '请**认真落实，按时**报送，不得延误。'],
  ['请于2026年03月05日前报送。', '请于2026年3月5日前报送。'],
  ['**请**于二〇二六年十二月三十一日前报送。', '**请**于2026年12月31日前报送。'],
  ['请于二○二六年十月前报送。', '请于2026年10月前报送。'],
  ['请于26年3月前报送。', '请于26年3月前报送。'],
])('sure fixes change the source where the words stand: %s', (wrong, right) => {
  expect(mended(wrong)).toBe(right);
});
