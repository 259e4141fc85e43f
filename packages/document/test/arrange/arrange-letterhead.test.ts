import { arrangedHeight, arrangeLetterhead } from '../../src/arrange/arrange-letterhead.js';
import { arrangeStampedSignature } from '../../src/arrange/arrange-signature.js';
import { gbt9704 } from '../../src/style/gbt-9704-2012.js';
import { toPoints } from '../../src/style/length.js';
import type { Letterhead } from '../../src/tree/official-nodes.js';

const HEAD: Letterhead = {
  type: 'letterhead',
  form: 'document',
  organs: ['示例区档案局'],
  suffix: '文件',
  number: '示档〔2026〕1号',
  signers: [],
  upward: false,
};
const { mark } = gbt9704.letterhead;
const TEXT_WIDTH = toPoints('156mm');

describe('arrangeLetterhead', () => {
  test.each([[[]], [['serial']], [['serial', 'secrecy']], [['serial', 'secrecy', 'urgency']]] as const)(
    'the ink of the mark begins 35 mm below the top of the text block, under %j',
    (keys) => {
      const words = Object.fromEntries(keys.map((key) => [key, '000001']));
      const { items } = arrangeLetterhead({ ...HEAD, ...words }, gbt9704);
      const index = items.length - 2;
      const size = items[index]?.type === 'line' ? (items[index].pieces[0]?.size ?? 0) : 0;
      const top = arrangedHeight(items.slice(0, index)) + (items[index]?.spaceBefore ?? 0);
      expect(top + size - mark.inkHeight * size).toBeCloseTo(toPoints('35mm'), 5);
    },
  );

  test.each([1, 2, 12, 30])('%d organs fit the width and leave room for text', (count) => {
    const organs = Array.from({ length: count }, () => '示例自治区新型工业化和信息化促进委员会');
    const { items, blankLinesAfter } = arrangeLetterhead({ ...HEAD, organs }, gbt9704);
    const height = arrangedHeight(items) + blankLinesAfter * toPoints(gbt9704.page.linePitch);
    expect(toPoints('225mm') - height).toBeGreaterThan(4 * toPoints(gbt9704.page.linePitch));
    const joint = items.find((item) => item.type === 'jointMark');
    if (joint === undefined) return;
    const { suffix } = joint;
    expect(suffix && suffix.x + 2 * suffix.size * suffix.widthScale).toBeLessThanOrEqual(TEXT_WIDTH + 0.01);
    expect(joint.columns).toHaveLength(count > mark.singleColumn ? 2 : 1);
  });

  test('a long mark of one organ is condensed, not cut', () => {
    const { items } = arrangeLetterhead({ ...HEAD, organs: ['示'.repeat(40)] }, gbt9704);
    const [line] = items;
    const piece = line?.type === 'line' ? line.pieces[0] : undefined;
    expect(piece?.size).toBe(26);
    expect(42 * 26 * (piece?.widthScale ?? 1)).toBeLessThanOrEqual(TEXT_WIDTH);
  });

  test('signers stand two to a line, the number on the last', () => {
    const head = { ...HEAD, upward: true, signers: ['王明', '欧阳文', '李华'] };
    const texts = arrangeLetterhead(head, gbt9704).items.map((item) =>
      item.type === 'line' ? item.pieces.map(({ text }) => text) : [],
    );
    expect(texts.slice(1)).toEqual([
      ['签发人：', '王　明', '欧阳文'],
      ['示档〔2026〕1号', '李　华'],
    ]);
  });

  test('the mark of a letter stands in the top margin and its second rule 20 mm above the foot', () => {
    const { header, footRule, items } = arrangeLetterhead({ ...HEAD, form: 'letter', suffix: '' }, gbt9704);
    expect(header?.top).toBeLessThan(toPoints('30mm'));
    expect(footRule?.top).toBeCloseTo(toPoints('277mm'), 5);
    expect(items[0]?.type === 'line' && items[0].pieces[0]?.anchor).toBe('right');
  });
});

describe('arrangeStampedSignature', () => {
  test.each([1, 2, 3, 4, 7])('seals of %d organs do not touch and stay in the text block', (count) => {
    const organs = Array.from({ length: count }, () => '示例市教育局');
    const { seals, lines } = arrangeStampedSignature(
      { type: 'stampedSignature', organs, date: '2026年1月20日' },
      gbt9704,
    );
    expect(seals).toHaveLength(count);
    for (const [index, { x, y, diameter }] of seals.entries()) {
      expect(x - diameter / 2).toBeGreaterThanOrEqual(0);
      expect(x + diameter / 2).toBeLessThanOrEqual(TEXT_WIDTH);
      for (const other of seals.slice(index + 1)) {
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(diameter);
      }
    }
    expect(lines.at(-1)?.pieces[0]?.text).toBe('2026年1月20日');
  });
});
