import { officialText } from '../../src/tree/official-text.js';

test('附件说明 has its label, and numbers where there are several names', () => {
  expect(officialText({ type: 'attachmentList', titles: ['甲', '乙'] })).toBe('附件：1.甲\n2.乙');
  expect(officialText({ type: 'attachmentList', titles: ['甲'] })).toBe('附件：甲');
});
