// @ts-check
import { join } from 'node:path';
import pdfmake from 'pdfmake';

const FACES = ['fangsong', 'heiti', 'songti', 'xiaobiaosong'];
const STYLES = {
  title: { font: 'xiaobiaosong', fontSize: 22, alignment: 'center', margin: [0, 0, 0, 29] },
  heading: { font: 'heiti', leadingIndent: 32 },
  paragraph: { alignment: 'justify', leadingIndent: 32 },
  signature: { alignment: 'right' },
};

/**
 * Used plainly, as its documentation shows: one definition a document, tables with `headerRows`, no PDF/A.
 * @type {import('../../tooling/bench/src/comparison/contestants.js').Load}
 */
export const load = ({ fonts }) => {
  pdfmake.setFonts(Object.fromEntries(FACES.map((face) => [face, { normal: join(fonts, `${face}.ttf`) }])));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((/** @type {string} */ path) => path.startsWith(fonts));
  return ({ pieces }) =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: [79, 105, 74, 99],
        defaultStyle: { font: 'fangsong', fontSize: 16, lineHeight: 1.4 },
        content: pieces.map((piece) =>
          piece.kind === 'table' ? table(piece) : { text: piece.text, ...STYLES[piece.kind] },
        ),
        footer: (/** @type {number} */ page) => ({
          text: `— ${page} —`,
          fontSize: 14,
          font: 'songti',
          alignment: 'center',
        }),
      })
      .getBuffer();
};

/** @param {import('../../tooling/bench/src/comparison/job.js').PlainTable} piece */
function table({ weights, headerRows, rows }) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    style: { font: 'songti', fontSize: 9, lineHeight: 1.1 },
    table: {
      headerRows,
      dontBreakRows: true,
      widths: weights.map((weight) => `${(100 * weight) / sum}%`),
      body: withPlaceholders(rows, weights.length),
    },
  };
}

/**
 * pdfmake wants an empty cell wherever a span reaches.
 * @param {import('../../tooling/bench/src/comparison/job.js').PlainTable['rows']} rows
 * @param {number} columns
 */
function withPlaceholders(rows, columns) {
  const body = rows.map(() => new Array(columns).fill(undefined));
  rows.forEach((row, index) => {
    for (const { text, columnSpan, rowSpan, role } of row) {
      const own = body[index] ?? [];
      const column = own.indexOf(undefined);
      for (const line of body.slice(index, index + rowSpan)) line.fill('', column, column + columnSpan);
      const alignment = role === 'rowHeader' ? 'left' : 'center';
      own[column] = { text, colSpan: columnSpan, rowSpan, alignment };
    }
  });
  return body;
}
