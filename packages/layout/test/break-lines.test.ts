import { breakLines } from '../src/break-lines.js';
import { placeLine } from '../src/place-line.js';
import { shapeText } from '../src/shape-text.js';
import { fakeMetrics, shapingWith } from './fake-metrics.js';

const SIZE = 16;
const WIDTH = 28 * SIZE;

function linesOf(text: string, width = WIDTH, firstIndent = 0) {
  const glyphs = shapeText([{ text, typeface: 'fangsong', size: SIZE }], 0, shapingWith(fakeMetrics));
  return breakLines(glyphs, { width, firstIndent, hanging: true });
}

function textsOf(text: string, characters = 28): string[] {
  return linesOf(text, characters * SIZE).map(({ glyphs }) =>
    glyphs.map(({ character }) => character).join(''),
  );
}

describe('breakLines', () => {
  test('sets 28 characters a line and loses none', () => {
    expect(textsOf('字'.repeat(60)).map((line) => line.length)).toEqual([28, 28, 4]);
  });

  test('indents the first line', () => {
    const [first, second] = linesOf('字'.repeat(60), WIDTH, 2 * SIZE);
    expect([first?.glyphs.length, second?.glyphs.length]).toEqual([26, 28]);
  });

  test('lets one mark hang, and takes a hanzi along with a second one', () => {
    expect(textsOf('一二三四。五', 4)).toEqual(['一二三四。', '五']);
    expect(textsOf('一二三四。”五', 4)[0]).toBe('一二三');
  });

  test.each(['，', '。', '、', '；', '：', '！', '？', '）', '》', '〕', '”', '％'.replace('％', '】')])(
    'no line begins with %s',
    (mark) => {
      for (let length = 1; length < 30; length += 1) {
        for (const line of textsOf(`${'字'.repeat(length)}”${mark}${'字'.repeat(9)}`, 8))
          expect(line.startsWith(mark)).toBe(false);
      }
    },
  );

  test.each(['（', '《', '〔', '“', '【'])('no line ends with %s', (mark) => {
    for (let length = 1; length < 30; length += 1) {
      for (const line of textsOf(`${'字'.repeat(length)}${mark}${'字'.repeat(9)}`, 8))
        expect(line.endsWith(mark)).toBe(false);
    }
  });

  test.each(['2025', '12.5%', '——', '……', 'OFD', '〔2026〕'])('%s is not torn', (word) => {
    for (let length = 1; length < 20; length += 1) {
      const lines = textsOf(`${'字'.repeat(length)}${word}${'字'.repeat(9)}`, 8);
      expect(lines.some((line) => line.includes(word))).toBe(true);
    }
  });

  test('a space that does not fit ends the line after its word', () => {
    expect(textsOf('一二 三四', 2)).toEqual(['一二', '三四']);
    expect(textsOf('ab 字', 1)).toEqual(['ab', '字']);
  });

  test('a mark hangs after a hanzi, not after a word', () => {
    expect(textsOf('一二三，四', 3)).toEqual(['一二三，', '四']);
    expect(textsOf('一二ab，四', 3)).toEqual(['一二', 'ab，四']);
    expect(textsOf('一12㎡，四', 3)).toEqual(['一12', '㎡，四']);
    expect(textsOf('一二ab，c', 3)).toEqual(['一二', 'ab，c']);
    expect(textsOf('一二㎡，四', 3)).toEqual(['一二㎡，', '四']);
  });

  test('the last mark of a text hangs rather than begin a line', () => {
    expect(textsOf('一二三。', 3)).toEqual(['一二三。']);
  });

  test('breaks a word longer than a line rather than lose it', () => {
    expect(textsOf('a'.repeat(40), 8).join('')).toBe('a'.repeat(40));
  });

  test('a character that another face lends keeps the spacing of its neighbours', () => {
    const faces = new Map(fakeMetrics.faces).set('other', { ascent: 0.88, descent: 0.12, advance: () => 1 });
    const chains = { ...fakeMetrics.chains, fangsong: ['any', 'other'] };
    const advances = (text: string) =>
      shapeText([{ text, typeface: 'fangsong', size: SIZE }], -0.5, shapingWith({ faces, chains })).map(
        ({ advance }) => advance,
      );
    expect(advances('字\u{20bb7}字')).toEqual([15.5, 15.5, 15.5]);
    expect(advances('字1字')).toEqual([16, 8, 15.5]);
    // A dash is of the script before it.
    expect(advances('字—字')).toEqual([15.5, 15.5, 15.5]);
  });

  test('sets a fifth of an em between hanzi and digits, none beside punctuation', () => {
    const [line] = linesOf('年12月，3件');
    expect(line?.glyphs.map(({ gapBefore }) => gapBefore)).toEqual([0, 3.2, 0, 3.2, 0, 0, 3.2]);
  });
});

describe('placeLine', () => {
  test('a justified line ends at the measure, a mark that hangs beyond it', () => {
    const [line] = linesOf('一二三四五六七。后', 7.4 * SIZE);
    if (line === undefined) throw new Error('no line');
    const runs = placeLine(line, { left: 10, baseline: 20, available: 7.4 * SIZE, alignment: 'justify' });
    const last = runs.at(-1);
    const end = (last?.x ?? 0) + [...(last?.text ?? '')].length * (SIZE + (last?.letterSpacing ?? 0));
    expect(runs.map(({ text }) => text).join('')).toBe('一二三四五六七。');
    expect(end - SIZE - (last?.letterSpacing ?? 0)).toBeCloseTo(10 + 7.4 * SIZE);
  });

  test('white is shared out between the glyphs before a mark that hangs, and none is set in the last line', () => {
    const placed = (text: string, characters: number) => {
      const [line] = linesOf(text, characters * SIZE);
      if (line === undefined) throw new Error('no line');
      const available = characters * SIZE;
      return placeLine(line, { left: 0, baseline: 0, available, alignment: 'justify' });
    };
    expect(placed('一二三四五', 4.5).map(({ text, x, letterSpacing }) => [text, x, letterSpacing])).toEqual([
      ['一二三四', 0, expect.closeTo(8 / 3)],
    ]);
    expect(placed('一二三。四', 3.5).map(({ text, x, letterSpacing }) => [text, x, letterSpacing])).toEqual([
      ['一二三', 0, 4],
      ['。', 56, 0],
    ]);
    expect(placed('一', 4)[0]?.letterSpacing).toBe(0);
  });

  test('a glyph behind white begins a run, be the type as small as it may', () => {
    const glyphs = shapeText(
      [{ text: '年12月', typeface: 'fangsong', size: 3 }],
      0,
      shapingWith(fakeMetrics),
    );
    const [line] = breakLines(glyphs, { width: 100, firstIndent: 6, hanging: true });
    if (line === undefined) throw new Error('no line');
    const runs = placeLine(line, { left: 10, baseline: 0, available: 100, alignment: 'left' });
    expect(runs.map(({ text, x }) => [text, x])).toEqual([
      ['年', 16],
      ['12', expect.closeTo(19.6)],
      ['月', expect.closeTo(23.2)],
    ]);
  });

  test('centres and right-aligns', () => {
    const [line] = linesOf('四个汉字');
    if (line === undefined) throw new Error('no line');
    const at = (alignment: 'center' | 'right') =>
      placeLine(line, { left: 0, baseline: 0, available: 100, alignment })[0]?.x;
    expect([at('center'), at('right')]).toEqual([18, 36]);
  });
});
