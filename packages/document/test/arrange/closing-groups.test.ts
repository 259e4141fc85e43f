import { closingGroups } from '../../src/arrange/closing-groups.js';
import { signatureHeight } from '../../src/arrange/signature-height.js';
import { gbt9704 } from '../../src/style/gbt-9704-2012.js';
import { toPoints } from '../../src/style/length.js';
import { heading, paragraph, text } from '../../src/tree/builders.js';
import type { Block } from '../../src/tree/nodes.js';
import type { StampedSignature } from '../../src/tree/official-nodes.js';

const prose = (lines: number): Block => paragraph([text('字'.repeat(28 * lines - 2))]);
const signed = (organs = 1): StampedSignature => ({
  type: 'stampedSignature',
  organs: Array.from({ length: organs }, () => '示例市人力资源和社会保障局'),
  date: '2026年1月20日',
});
const keptOf = (...blocks: readonly Block[]) => {
  const kept = closingGroups(blocks, gbt9704);
  return blocks.map((block) => kept.has(block));
};

test('a paragraph of two lines goes with the signature', () => {
  expect(keptOf(prose(3), prose(2), signed())).toEqual([false, true, false]);
});

test('above a single line goes what stands there, a heading too', () => {
  expect(keptOf(prose(3), heading(1, [text('六、其他')]), prose(1), signed())).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a list of attachments goes along and is no prose', () => {
  const list: Block = { type: 'attachmentList', titles: ['公开目录', '公开指南'] };
  expect(keptOf(prose(3), prose(2), list, signed())).toEqual([false, true, true, false]);
});

test('nothing is carried that is longer than half a page, or that leaves no room for the signature', () => {
  expect(keptOf(prose(11), signed())).toEqual([true, false]);
  expect(keptOf(prose(12), signed())).toEqual([false, false]);
  expect(keptOf(prose(2), signed(6))).toEqual([false, false]);
});

test('the height of a signature counts the white above it', () => {
  const pitch = toPoints(gbt9704.page.linePitch);
  const unstamped = {
    type: 'signature',
    organ: '示例局',
    furtherOrgans: ['某局'],
    date: '2026年1月20日',
  } as const;
  expect(signatureHeight(unstamped, gbt9704) / pitch).toBe(4);
  expect(signatureHeight(signed(2), gbt9704)).toBeGreaterThan(signatureHeight(signed(), gbt9704));
});
