import type { StyleSheet } from '@xxgk/document';
import type { HtmlAttributes } from '../html/element.js';
import { cssText, type Declarations } from './declarations.js';
import type { Look } from './look.js';
import { roleDeclarations } from './role-declarations.js';
import type { HtmlRole } from './roles.js';
import { columnShare, leastTableWidth } from './table-measures.js';

/** What a page's style sheet sets on headings and paragraphs must not come through. */
const SIZES: Readonly<Partial<Record<HtmlRole, Declarations>>> = {
  title: { 'font-size': '1.5em', 'line-height': '1.5', margin: '0 0 1em' },
  heading1: { 'font-size': '1em', 'line-height': '2' },
  heading2: { 'font-size': '1em', 'line-height': '2' },
  heading3: { 'font-size': '1em', 'line-height': '2' },
  heading4: { 'font-size': '1em', 'line-height': '2' },
  body: { 'line-height': '2' },
  signature: { 'margin-top': '1em', 'line-height': '2' },
};

/** Attributes from before CSS: they hold where a content management system removes or overrides styles. */
const PRESENTATIONAL: Readonly<Partial<Record<HtmlRole, HtmlAttributes>>> = {
  title: { align: 'center' },
  columnHeader: { align: 'center', valign: 'middle' },
  rowHeader: { align: 'left', valign: 'middle' },
  figure: { align: 'center', valign: 'middle' },
  signature: { align: 'right' },
};

const TABLE_ATTRIBUTES: HtmlAttributes = { border: 1, cellspacing: 0, cellpadding: 4, width: '100%' };

/** Inline styles and presentational attributes on each element; no classes. */
export function fragmentLook(sheet: StyleSheet): Look {
  const roles = roleDeclarations(sheet);
  const style = (role: HtmlRole, more: Declarations = {}): string =>
    cssText({ ...roles[role], ...SIZES[role], ...more });
  return {
    of: (role) => ({ ...PRESENTATIONAL[role], style: style(role) }),
    ofTable: (table) => ({
      ...TABLE_ATTRIBUTES,
      style: style('table', { 'min-width': leastTableWidth(table) }),
    }),
    ofColumn: (table, column) => {
      const width = columnShare(table, column);
      return { width, style: cssText({ width }) };
    },
  };
}
