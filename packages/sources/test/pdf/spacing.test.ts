import type { PageLine } from '../../src/pdf/page-content.js';
import { withoutFurniture } from '../../src/pdf/page-furniture.js';
import { joinParagraphs } from '../../src/pdf/paragraphs.js';
import { plainCharacters } from '../../src/pdf/plain-characters.js';
import { textBlock } from '../../src/pdf/text-block.js';

/** A line on a page whose text block reaches from 80 to 520. */
function line(text: string, baseline: number, right = 520, more: Partial<PageLine> = {}): PageLine {
  return { type: 'line', page: 1, text, left: 80, right, baseline, fontSize: 16, ...more };
}

test.each([
  ['⻓川市⼈⺠政府⽂件', '长川市人民政府文件'],
  ['⻔⼾⽹站2025年1⽉15⽇', '门户网站2025年1月15日'],
  ['oﬃce ﬁle 見', 'office file 見'],
])('the shapes of %s are the characters of %s', (shapes, characters) => {
  expect(plainCharacters(shapes)).toBe(characters);
});

test('where distances tell paragraphs, a line that stops a little short goes on', () => {
  const lines = [
    line('全年收到申请八十件，另有七十二', 100, 460),
    line('件申请结转。', 122, 200),
    line('第二段。', 160, 150),
    line('第三段从这里起，一直写到行末为', 198),
    line('止。', 220, 120),
    line('第四段。', 258, 150),
  ];
  expect(joinParagraphs(lines, textBlock(lines)).map(({ text }) => text)).toEqual([
    '全年收到申请八十件，另有七十二件申请结转。',
    '第二段。',
    '第三段从这里起，一直写到行末为止。',
    '第四段。',
  ]);
});

test('a part that is set wider than the rest keeps its paragraphs whole', () => {
  const narrow = [100, 120, 140, 160, 180].map((at) => line('这一部分的各行排得较密，一直写到行末并且', at));
  const wide = [220, 250, 280].map((at) => line('这一部分的各行排得较疏，一直写到行末并且', at));
  expect(joinParagraphs([...narrow, ...wide], textBlock(narrow))).toHaveLength(1);
});

test('where every line is a paragraph, the tables tell where lines would begin', () => {
  const lines = [
    line('全年公开十二条。', 100, 400, { left: 112 }),
    line('没有申请。', 122, 250, { left: 112 }),
  ];
  const text = (borders: readonly (readonly number[])[]): readonly string[] =>
    joinParagraphs(lines, textBlock(lines, borders)).map((paragraph) => paragraph.text);
  expect(text([[80, 300, 520]])).toEqual(['全年公开十二条。', '没有申请。']);
  expect(text([])).toEqual(['全年公开十二条。没有申请。']);
});

test('headings stand apart, also those over two lines, and the title above them', () => {
  const landmarks = {
    isHeading: (text: string) => text === '一、总体情况' || text === '三、收到和处理申请情况',
    isTitle: (text: string) => text.endsWith('年度报告'),
  };
  const lines = [
    line('示例局2023年年度报告', 80),
    line('来源：示例局', 100),
    line('一、总体情况', 120),
    line('全年工作平稳，一直写到行末的年度报告', 140),
    line('三、收到和处理申请', 160),
    line('情况', 180, 120),
  ];
  expect(joinParagraphs(lines, textBlock(lines), landmarks).map(({ text }) => text)).toEqual([
    '示例局2023年年度报告',
    '来源：示例局',
    '一、总体情况',
    '全年工作平稳，一直写到行末的年度报告',
    '三、收到和处理申请情况',
  ]);
});

test('edges that browsers print, and running lines that differ in a number, are left out', () => {
  const sizes = [{ height: 842 }, { height: 842 }, { height: 842 }];
  const page = (number: number): PageLine[] => [
    line('11/30/26, 1:25 AM 示例局年度报告', 20, 520, { page: number }),
    line(`第 ${number} 稿 内部`, 40, 520, { page: number }),
    line('正文', 400, 520, { page: number }),
    line(`https://www.example.gov.cn/art/${number}.html ${number}/3`, 820, 520, { page: number }),
  ];
  const kept = withoutFurniture([page(1), page(2), page(3)], sizes).flat();
  expect(kept.map((item) => (item.type === 'line' ? item.text : ''))).toEqual(['正文', '正文', '正文']);
  const middle = line('见 https://www.example.gov.cn/a.html', 400);
  expect(withoutFurniture([[middle]], sizes)).toEqual([[middle]]);
});
