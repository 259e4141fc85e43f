import type { DocumentTree, StyleSheet, Table } from '@xxgk/document';
import type { HtmlContext } from '../html-context.js';
import { cssRule } from '../look/declarations.js';
import { roleDeclarations } from '../look/role-declarations.js';
import { className, type HtmlRole } from '../look/roles.js';
import { columnShare, leastTableWidth } from '../look/table-measures.js';
import { pageRules, printRules } from './print-rules.js';
import { remarkRules } from './remarks.js';
import { frameRules, screenRules } from './screen-rules.js';

/** The style sheet of a page, as text. Nothing in it comes from a user. Pure. */
export function pageStyleSheet(tree: DocumentTree, sheet: StyleSheet, { id }: HtmlContext): string {
  const isReview = tree.annotations !== undefined;
  const tables = tree.children.filter((block) => block.type === 'table');
  const roles = Object.entries(roleDeclarations(sheet)).map(([role, declarations]) =>
    cssRule(`.${className(role as HtmlRole)}`, declarations),
  );
  const columns = tables.flatMap((table) => columnRules(table, id(table.id)));
  const narrow = tables.map((table) => cssRule(`#${id(table.id)}`, { 'min-width': leastTableWidth(table) }));
  return [
    ...frameRules,
    ...roles,
    ...columns,
    media('screen', [...screenRules, ...narrow, ...(isReview ? remarkRules.screen : [])]),
    ...pageRules(sheet),
    media('print', [...printRules(sheet), ...(isReview ? remarkRules.print : [])]),
  ].join('\n');
}

function columnRules(table: Table, id: string): readonly string[] {
  return table.columnWeights.map((_, column) =>
    cssRule(`#${id} col:nth-child(${column + 1})`, { width: columnShare(table, column) }),
  );
}

function media(kind: 'screen' | 'print', rules: readonly string[]): string {
  return `@media ${kind}{\n${rules.join('\n')}\n}`;
}
