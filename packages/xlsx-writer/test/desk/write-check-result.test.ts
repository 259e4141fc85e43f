import { buildCheckResult } from '@xxgk/collection';
import type { FindingKind } from '@xxgk/document';
import { strFromU8, unzipSync } from 'fflate';
import { writeCheckResult } from '../../src/desk/write-check-result.js';

const KINDS = [
  {
    id: 'aggregate/unreadable',
    demand: { 'zh-CN': '每份都能读取', en: '' },
    why: { 'zh-CN': '没有计入。', en: '' },
  },
] as unknown as readonly FindingKind[];

const round = (
  unread: readonly { readonly name: string; readonly reason: string }[],
  previous?: ReturnType<typeof buildCheckResult>,
) =>
  buildCheckResult({
    reports: [],
    unread,
    roster: ['示例县甲局', '示例县乙局'].map((name) => ({ name, shortNames: [], formerNames: [] })),
    kinds: KINDS,
    date: '2026-02-01',
    previous,
  });

function sheetsOf(result: ReturnType<typeof round>): readonly string[] {
  const parts = unzipSync(writeCheckResult(result).bytes);
  return [1, 2, 3].map((number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()));
}

test('three sheets: organs × rules, all findings, receipts; text stays text', () => {
  const [overview, findings, receipts] = sheetsOf(round([{ name: '=示例县甲局.pdf', reason: '损坏。' }]));
  expect(overview).toContain('错误：每份都能读取\naggregate/unreadable');
  expect(overview).toContain('应报2，已报0，退回1，未报1');
  expect(overview).toContain('<autoFilter ref="A3:G5"/>');
  expect(findings).toContain('没有计入。');
  expect(findings).not.toContain('<f>');
  expect(receipts).toContain('没有收到');
  expect(receipts).toContain('退回\n2026-02-01');
});

test('a later round has columns for what is mended, not mended and new', () => {
  const first = round([{ name: '示例县甲局.pdf', reason: '损坏。' }]);
  expect(sheetsOf(first)[0]).not.toContain('没有改');
  const [overview, findings, receipts] = sheetsOf(
    round([{ name: '示例县甲局（重报）.pdf', reason: '损坏。' }], first),
  );
  for (const words of ['已改正', '没有改', '新出现']) expect(overview).toContain(words);
  expect(findings).toContain('没有改');
  expect(receipts).toContain('第2次');
});

test('the same result gives the same bytes', () => {
  const result = round([]);
  expect(Buffer.compare(writeCheckResult(result).bytes, writeCheckResult(result).bytes)).toBe(0);
});
