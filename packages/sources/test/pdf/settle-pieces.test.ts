import { noLandmarks } from '../../src/landmarks.js';
import { askew, pageTurn } from '../../src/pdf/askew.js';
import { pagesDocument } from '../../src/pdf/pages-document.js';
import type { PdfPage, TextPiece } from '../../src/pdf/pdf-page.js';
import { settlePieces } from '../../src/pdf/settle-pieces.js';

function piece(text: string, left: number, baseline: number, fontSize = 10): TextPiece {
  const width = [...text].reduce((sum, letter) => sum + (/\d/u.test(letter) ? 0.5 : 1), 0) * fontSize;
  return { text, left, right: left + width, baseline, fontSize };
}

const page = (pieces: readonly TextPiece[], number = 1): PdfPage => ({
  number,
  width: 600,
  height: 800,
  pieces,
  rulings: [],
});
const texts = (pages: readonly PdfPage[]): readonly (readonly string[])[] =>
  settlePieces(pages).pages.map(({ pieces }) => pieces.map(({ text }) => text));

test('a letter that is drawn again as its own shadow counts once, two letters side by side twice', () => {
  expect(texts([page([piece('1', 100, 100), piece('1', 105, 100), piece('1', 101, 101)])])).toEqual([
    ['1', '1'],
  ]);
});

test('watermarks are left out and told once: words askew, and large ones across others, wherever they stand', () => {
  const row = [piece('许可', 100, 100), piece('61', 200, 100), piece('17', 300, 100)];
  const flat = [piece('内部', 150, 110, 40), piece('2019', 250, 110, 40)];
  const slanted = { ...piece('草稿', 190, 103), isAskew: true } as const;
  const pages = [page([...row, ...flat, slanted]), page([piece('完毕', 100, 100), ...flat], 2)];
  expect(texts(pages)).toEqual([['许可', '61', '17'], ['完毕']]);
  expect(pagesDocument({ pages, embedded: [] }, noLandmarks, 'pdf').notes).toEqual([
    { kind: 'overlaid', text: '内部2019草稿', place: { page: 1 } },
    { kind: 'overlaid', text: '内部2019', place: { page: 2 } },
  ]);
});

test('a large title that crosses nothing stays, and so does the mark of a note', () => {
  const words = ['年度报告', '正文的文字', '1'];
  const pieces = [piece('年度报告', 100, 60, 22), piece('正文的文字', 100, 100), piece('1', 150, 96, 5)];
  expect(texts([page(pieces)])).toEqual([words]);
});

test('what is left of a number at the edge of the page is no number', () => {
  expect(texts([page([piece('61', 500, 100), piece('2', 593, 100), piece('总', 590, 120)])])).toEqual([
    ['61', '2…', '总'],
  ]);
});

test.each([
  [1, 0, false],
  [0, -1, false],
  [1, 0.03, false],
  [0.8, -0.6, true],
])('a line that runs %d to the right for %d down is askew: %s', (a, b, isAskew) => {
  expect(askew(a, b)).toEqual(isAskew ? { isAskew } : {});
});

test.each([
  [[1, 0, 0, 1], 0],
  [[0, -1, 1, 0], 270],
  [[0, 1, -1, 0], 90],
  [[-1, 0, 0, -1], 180],
])('a page most letters of which are set by %j is turned by %d degrees', (transform, turn) => {
  const items = [
    { str: '竖着的文字', transform },
    { str: '页', transform: [1, 0, 0, 1] },
  ];
  expect(pageTurn(items, [1, 0, 0, -1, 0, 800])).toBe(turn);
});
