import { closeUp } from '../../src/pdf/close-up.js';
import { joinLines, tightText } from '../../src/pdf/join-text.js';

/** Pieces side by side on one line, each character of 16 points with a space of 10 behind it. */
function line(...texts: readonly string[]) {
  let left = 79;
  return texts.map((text) => {
    const piece = { text, left, right: left + text.length * 13, baseline: 400, fontSize: 16 };
    left = piece.right + 10;
    return piece;
  });
}
const closed = (...texts: readonly string[]): string =>
  closeUp(line(...texts))
    .map(({ text }) => text)
    .join('|');

test('spaces of a line that fills its width go, of its letters and digits too', () => {
  expect(closed('可 在 官 网', 'h t t p s : / /')).toBe('可在官网|https://');
  expect(closed('分 （ 满 分', '1 0 0', '分 ） 。')).toBe('分（满分|100|分）。');
});

test('digits side by side stay apart where no line is spaced out', () => {
  expect(closed('总 计', '1 2', '3')).toBe('总计|1 2|3');
  expect(closed('结转下年度继续办理', '0 0 0')).toBe('结转下年度继续办理|0 0 0');
  const [label, figures] = line('行 政 许 可', '1 2 3');
  if (label === undefined || figures === undefined) throw new Error('two pieces');
  const far = closeUp([label, { ...figures, left: 400, right: 440 }]);
  expect(far[1]?.text).toBe('1 2 3');
});

test.each([
  ['通过GovInfo', '2.0推送', '通过GovInfo 2.0推送'],
  ['the annual', 'report', 'the annual report'],
  ['见www.example', 'gov.cn', '见www.examplegov.cn'],
  ['共收到12', '3件', '共收到123件'],
  ['信息', 'GovInfo', '信息GovInfo'],
])('%s | %s', (first, second, joined) => {
  expect(joinLines(first, second)).toBe(joined);
});

test('a square of letters is as wide as a hanzi: no space stands before it', () => {
  expect(tightText('面积合计56 ㎡')).toBe('面积合计56㎡');
});
