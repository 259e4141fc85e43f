import { join } from 'node:path';
import pdfmake from 'pdfmake';
import { fontFolder } from '../paths.mjs';

const FACES = ['fangsong', 'heiti', 'songti', 'xiaobiaosong'];
const STYLES = {
  title: { font: 'xiaobiaosong', fontSize: 22, alignment: 'center', margin: [0, 0, 0, 29] },
  heading: { font: 'heiti', leadingIndent: 32 },
  paragraph: { alignment: 'justify', leadingIndent: 32 },
  signature: { alignment: 'right' },
};

/** Used plainly, as its documentation shows: one definition a document, tables with `headerRows`, no PDF/A. */
export async function load() {
  pdfmake.setFonts(
    Object.fromEntries(FACES.map((face) => [face, { normal: join(fontFolder, `${face}.ttf`) }])),
  );
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));
  return ({ pieces }) =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: [79, 105, 74, 99],
        defaultStyle: { font: 'fangsong', fontSize: 16, lineHeight: 1.4 },
        content: pieces.map((piece) =>
          piece.kind === 'table' ? table(piece) : { text: piece.text, ...STYLES[piece.kind] },
        ),
        footer: (page) => ({ text: `— ${page} —`, fontSize: 14, font: 'songti', alignment: 'center' }),
      })
      .getBuffer();
}

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

/** pdfmake wants an empty cell wherever a span reaches. */
function withPlaceholders(rows, columns) {
  const body = rows.map(() => new Array(columns).fill(undefined));
  rows.forEach((row, index) => {
    for (const { text, columnSpan, rowSpan, role } of row) {
      const column = body[index].indexOf(undefined);
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1) body[index + down][column + right] = '';
      body[index][column] = {
        text,
        colSpan: columnSpan,
        rowSpan,
        alignment: role === 'rowHeader' ? 'left' : 'center',
      };
    }
  });
  return body;
}
