import { composeDocument } from '../../src/compose/compose-document.js';
import type { Report } from '../../src/report/report.js';
import { sampleReport } from '../sample-report.js';

function markOf(count: number): readonly string[] {
  const organs = Array.from({ length: count }, (_, index) => `示例区第${index + 1}局`);
  const { children } = composeDocument({ ...sampleReport(), official: { organs } } as Report);
  const head = children.find(({ type }) => type === 'letterhead');
  return head?.type === 'letterhead' ? head.organs : [];
}

test('the mark names all organs as long as the first page has room for text, then the host alone', () => {
  expect(markOf(3)).toHaveLength(3);
  expect(markOf(16)).toHaveLength(16);
  expect(markOf(30)).toEqual(['示例区第1局']);
});
