import { joinLines, tightText } from '../../src/pdf/join-text.js';
import type { PageLine } from '../../src/pdf/page-content.js';
import { withoutFurniture } from '../../src/pdf/page-furniture.js';
import { joinParagraphs } from '../../src/pdf/paragraphs.js';
import { textBlock } from '../../src/pdf/text-block.js';

/** A line on a page whose text block reaches from 80 to 520. */
function line(text: string, left: number, right: number, more: Partial<PageLine> = {}): PageLine {
  return { type: 'line', page: 1, text, left, right, baseline: 400, fontSize: 16, ...more };
}

test('spaces beside hanzi are typesetting, spaces between words are not', () => {
  expect(tightText('2023 年 ， 邮 编 ： open data')).toBe('2023年，邮编：open data');
  expect([joinLines('公开', '条例'), joinLines('open', 'data')]).toEqual(['公开条例', 'open data']);
});

test('lines go on until one stops short or the next is set in; titles stay together', () => {
  const lines = [
    line('示例区档案局', 200, 400, { fontSize: 22 }),
    line('2023年年度报告', 180, 420, { fontSize: 22 }),
    line('全年按时更新各栏目，', 112, 520),
    line('没有发生责任追究。', 80, 300),
    line('（一）主动公开。全年', 112, 520),
    line('公开信息，另有一整行', 80, 520, { page: 2 }),
    line('新的一段从这里起排满', 112, 520, { page: 2 }),
  ];
  expect(joinParagraphs(lines, textBlock(lines)).map(({ text }) => text)).toEqual([
    '示例区档案局2023年年度报告',
    '全年按时更新各栏目，没有发生责任追究。',
    '（一）主动公开。全年公开信息，另有一整行',
    '新的一段从这里起排满',
  ]);
});

describe('page furniture', () => {
  const sizes = [{ height: 842 }, { height: 842 }, { height: 842 }];
  const kept = (...pages: readonly PageLine[][]) =>
    withoutFurniture(pages, sizes)
      .flat()
      .map((item) => (item.type === 'line' ? item.text : ''));

  test.each(['- 4 -', '— 4 —', '－4－', '4', '第4页', '第 4 页 共 9 页', '4/9'])(
    'the page number “%s” is left out at the edge of a page only',
    (number) => {
      expect(kept([line(number, 400, 420, { baseline: 800 })])).toEqual([]);
      expect(kept([line(number, 400, 420)])).toEqual([number]);
    },
  );

  test('a line at the same height of the margin of three pages is a running title', () => {
    const running = (page: number) => [line('示例区档案局文件', 80, 300, { page, baseline: 40 })];
    expect(kept(running(1), running(2), running(3))).toEqual([]);
    expect(kept(running(1), running(2))).toHaveLength(2);
  });
});
