import { nextNumber } from '../../../../src/edit/prose/editor/numbering.js';

test.each([
  ['一是加强培训。', '二是'],
  ['九是加强培训。', '十是'],
  ['十是加强培训。', '十一是'],
  ['十九是加强培训。', '二十是'],
  ['（一）主动公开。', '（二）'],
  ['(三)平台建设。', '（四）'],
  ['1.及时更新。', '2.'],
  ['9．及时更新。', '10.'],
])('after “%s” goes on “%s”', (line, next) => {
  expect(nextNumber(line)?.next).toBe(next);
});

test.each(['一是一，二是二', '2025年，我局', '第一是', '主动公开。'])(
  '“%s” is numbered as it begins',
  (line) => {
    expect(nextNumber(line)?.own).toBe(line.startsWith('一是') ? '一是' : undefined);
  },
);
