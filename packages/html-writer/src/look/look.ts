import type { Table } from '@xxgk/document';
import type { HtmlAttributes } from '../html/element.js';
import type { HtmlRole } from './roles.js';

/** How roles get their appearance: by classes and a style sheet, or by attributes on each element. */
export interface Look {
  /** Attributes of an element of a role. */
  readonly of: (role: HtmlRole) => HtmlAttributes;
  readonly ofTable: (table: Table) => HtmlAttributes;
  /** Attributes of the `col` of a column, counted from 0. */
  readonly ofColumn: (table: Table, column: number) => HtmlAttributes;
}
