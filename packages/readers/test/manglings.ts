import type { Cell, Grid } from './official-tables.js';

/** What a site, an editor or a clerk did to a table; the figures in it stay the same. */
export type Mangling = (grid: Grid) => Grid;

const isFigure = ({ text }: Cell): boolean => /^\d+$/.test(text);
const mapText = (grid: Grid, change: (text: string) => string): Grid =>
  grid.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) })));
const toFullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Manglings that leave no doubt about any figure. */
export const harmless: Readonly<Record<string, Mangling>> = {
  'numbers before labels dropped': (grid) =>
    mapText(grid, (text) => text.replace(/^(?:（[一二三四五六七]）|[一二三四]、|\d\.)/u, '')),
  'brackets in half width, spaces after numbers': (grid) =>
    mapText(grid, (text) =>
      text
        .replaceAll('（', '(')
        .replaceAll('）', ') ')
        .replace(/^(\d)\./, '$1. '),
    ),
  'numbers with another mark': (grid) => mapText(grid, (text) => text.replace(/^(\d)\./, '$1、')),
  'explanations in brackets dropped': (grid) =>
    mapText(grid, (text) => (text.length > 8 ? text.replace(/（区分.*）$/u, '') : text)),
  'digits in full width': (grid) => mapText(grid, (text) => (/^\d+$/.test(text) ? toFullWidth(text) : text)),
  'white space around all words': (grid) => mapText(grid, (text) => `\u00a0\u3000${text} \n`),
  'labels broken by spaces': (grid) =>
    mapText(grid, (text) => (/^\d+$/.test(text) ? text : [...text].join(' '))),
  'a blank column at the end': (grid) => grid.map((row) => [...row, { text: '' }]),
  'a blank column before the figures': (grid) =>
    grid.map((row) => {
      const first = row.findIndex(isFigure);
      return first < 0 ? row : [...row.slice(0, first), { text: '' }, ...row.slice(first)];
    }),
  'groups repeated in each row': repeatGroups,
  'groups lost': (grid) =>
    grid.map((row) => {
      const first = row.findIndex(isFigure);
      return first <= 0 ? row : row.slice(first - 1);
    }),
  'widths of labels lost': (grid) =>
    grid.map((row) => row.map((cell) => (isFigure(cell) ? cell : { ...cell, columns: 1 }))),
  'heights of groups too large': (grid) =>
    grid.map((row) =>
      row.map((cell) => ((cell.rows ?? 1) > 2 ? { ...cell, rows: (cell.rows ?? 1) + 1 } : cell)),
    ),
  'heights of groups too small': (grid) =>
    grid.map((row) =>
      row.map((cell) => ((cell.rows ?? 1) > 3 ? { ...cell, rows: (cell.rows ?? 1) - 1 } : cell)),
    ),
  'rows of figures from bottom to top': (grid) => {
    const flat = repeatGroups(grid);
    const head = flat.findIndex((row) => row.some(isFigure));
    return [...flat.slice(0, head), ...flat.slice(head).toReversed()];
  },
  'the head repeated in the middle': (grid) => {
    const flat = repeatGroups(grid);
    const head = flat.findIndex((row) => row.some(isFigure));
    const middle = Math.floor((head + flat.length) / 2);
    return [...flat.slice(0, middle), ...flat.slice(0, head), ...flat.slice(middle)];
  },
  'blank rows between': (grid) => repeatGroups(grid).flatMap((row) => [row, [{ text: '' }]]),
};

/** A group's label stands in each of its rows instead of reaching over them. */
function repeatGroups(grid: Grid): Grid {
  const reaching: { cell: Cell; left: number }[] = [];
  return grid.map((row) => {
    const before = reaching
      .filter(({ left }) => left > 0)
      .map((open) => {
        open.left -= 1;
        return { text: open.cell.text };
      });
    const tall = row.filter((cell) => (cell.rows ?? 1) > 1 && row.some(isFigure));
    for (const cell of tall) reaching.push({ cell, left: (cell.rows ?? 1) - 1 });
    return [...before, ...row.map((cell) => (tall.includes(cell) ? { text: cell.text } : cell))];
  });
}
