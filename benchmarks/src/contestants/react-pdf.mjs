import { join } from 'node:path';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { fontFolder } from '../paths.mjs';

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

/** It has no tables: cells stand at places counted from the spans, as its users do it. */
export async function load() {
  for (const family of FACES) Font.register({ family, src: join(fontFolder, `${family}.ttf`) });
  Font.registerHyphenationCallback((word) => [...word].flatMap((character) => [character, '']));
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
}

function render(piece, key) {
  if (piece.kind !== 'table') return createElement(Text, { key, style: styles[piece.kind] }, piece.text);
  const sum = piece.weights.reduce((total, weight) => total + weight, 0);
  const edges = [0];
  for (const weight of piece.weights) edges.push(edges.at(-1) + (weight * WIDTH) / sum);
  const rows = withColumns(piece.rows).map((cells) =>
    cells.map((cell) => {
      const left = edges[cell.column];
      return { ...cell, left, width: edges[cell.column + cell.columnSpan] - left };
    }),
  );
  const heights = rows.map((cells) => Math.max(...cells.map(heightOf)));
  const elements = rows.map((cells, row) => {
    const placed = cells.map(({ text, left, width, rowSpan }, index) => {
      const height = heights.slice(row, row + rowSpan).reduce((total, one) => total + one, 0);
      const style = [styles.cell, { left, width, top: 0, height }];
      return createElement(View, { key: index, style }, createElement(Text, {}, text));
    });
    return createElement(View, { key: row, wrap: false, style: { height: heights[row] } }, ...placed);
  });
  return createElement(View, { key, style: styles.table }, ...elements);
}

function heightOf({ text, width, rowSpan }) {
  const lines = Math.ceil((text.length * 9) / (width - 2 * PADDING - 9));
  return Math.max(1, rowSpan > 1 ? 1 : lines) * LINE + 2 * PADDING;
}

/** The column at which each cell begins. */
function withColumns(rows) {
  const taken = rows.map(() => new Set());
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row].has(column)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.columnSpan; right += 1) taken[row + down].add(column + right);
      return { ...cell, column };
    });
  });
}
