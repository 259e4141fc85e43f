// @ts-check
import { join } from 'node:path';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';

const FACES = ['fangsong', 'heiti', 'songti', 'xiaobiaosong'];
const styles = StyleSheet.create({
  page: {
    paddingTop: 105,
    paddingBottom: 99,
    paddingLeft: 79,
    paddingRight: 74,
    fontFamily: 'fangsong',
    fontSize: 16,
  },
  title: { fontFamily: 'xiaobiaosong', fontSize: 22, textAlign: 'center', marginBottom: 29 },
  heading: { fontFamily: 'heiti', textIndent: 32, lineHeight: 1.8 },
  paragraph: { textIndent: 32, lineHeight: 1.8, textAlign: 'justify' },
  signature: { textAlign: 'right' },
  table: { position: 'relative', fontFamily: 'songti', fontSize: 9 },
  cell: { position: 'absolute', borderWidth: 0.5, padding: 3, textAlign: 'center' },
});
const WIDTH = 442;
const LINE = 12;
const PADDING = 3;

/**
 * It has no tables: cells stand at places counted from the spans, as its users do it.
 * @type {import('../../tooling/bench/src/comparison/contestants.js').Load}
 */
export const load = ({ fonts }) => {
  for (const family of FACES) Font.register({ family, src: join(fonts, `${family}.ttf`) });
  Font.registerHyphenationCallback((/** @type {string} */ word) =>
    [...word].flatMap((character) => [character, '']),
  );
  return ({ pieces }) =>
    renderToBuffer(
      createElement(
        Document,
        {},
        createElement(
          Page,
          { size: 'A4', style: styles.page },
          ...pieces.map((piece, key) => render(piece, key)),
        ),
      ),
    );
};

/**
 * @typedef {import('../../tooling/bench/src/comparison/job.js').PlainPiece} Piece
 * @typedef {import('../../tooling/bench/src/comparison/job.js').PlainCell} Cell
 */

/** @param {Piece} piece @param {number} key */
function render(piece, key) {
  if (piece.kind !== 'table') return createElement(Text, { key, style: styles[piece.kind] }, piece.text);
  const sum = total(piece.weights);
  const edges = piece.weights.map((_, at) => (total(piece.weights.slice(0, at)) * WIDTH) / sum);
  const rows = withColumns(piece.rows).map((cells) =>
    cells.map((cell) => {
      const left = edges[cell.column] ?? 0;
      return { ...cell, left, width: (edges[cell.column + cell.columnSpan] ?? WIDTH) - left };
    }),
  );
  const heights = rows.map((cells) => Math.max(...cells.map(heightOf)));
  const elements = rows.map((cells, row) => {
    const placed = cells.map(({ text, left, width, rowSpan }, index) => {
      const height = total(heights.slice(row, row + rowSpan));
      const style = [styles.cell, { left, width, top: 0, height }];
      return createElement(View, { key: index, style }, createElement(Text, {}, text));
    });
    return createElement(View, { key: row, wrap: false, style: { height: heights[row] } }, ...placed);
  });
  return createElement(View, { key, style: styles.table }, ...elements);
}

/** @param {readonly number[]} values */
const total = (values) => values.reduce((sum, value) => sum + value, 0);

/** @param {Cell & { width: number }} cell */
function heightOf({ text, width, rowSpan }) {
  const lines = Math.ceil((text.length * 9) / (width - 2 * PADDING - 9));
  return Math.max(1, rowSpan > 1 ? 1 : lines) * LINE + 2 * PADDING;
}

/** The column at which each cell begins. @param {readonly (readonly Cell[])[]} rows */
function withColumns(rows) {
  const taken = rows.map(() => /** @type {Set<number>} */ (new Set()));
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1;
      for (const columns of taken.slice(row, row + cell.rowSpan))
        for (let right = 0; right < cell.columnSpan; right += 1) columns.add(column + right);
      return { ...cell, column };
    });
  });
}
