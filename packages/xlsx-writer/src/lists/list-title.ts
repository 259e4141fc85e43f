import { type Cell, textValue } from '../sheet.js';

/** Row in which the headers of a list begin; above stand its title and what to know of it. */
export const LIST_TOP = 2;

/** Title and remark of a list, on one line each: they reach over the columns beside them. */
export function listTitleCells(title: string, remark: string): readonly Cell[] {
  return [
    { row: 0, column: 0, style: 'lineTitle', value: textValue(title) },
    { row: 1, column: 0, style: 'lineHint', value: textValue(remark) },
  ];
}
