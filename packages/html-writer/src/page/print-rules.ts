import { type Length, type StyleSheet, type TextRole, toPoints } from '@xxgk/document';
import { cssRule, cssText, type Declarations } from '../look/declarations.js';
import { fontFamilies } from '../look/font-families.js';
import { className } from '../look/roles.js';

/** The printed page: paper, margins, lines and page numbers of the style sheet. @rule GB/T 9704-2012 §5.2, §7.5 */
export function pageRules({ page, pageNumber, text }: StyleSheet): readonly string[] {
  const { top, right, bottom, left } = page.margin;
  const number: Declarations = {
    content: `"${pageNumber.prefix}" counter(page) "${pageNumber.suffix}"`,
    'font-family': fontFamilies[pageNumber.typeface],
    'font-size': pageNumber.size,
    'line-height': '1',
    'vertical-align': 'top',
    'padding-top': `calc(${pageNumber.distance} - 0.5em)`,
  };
  const indent = times(pageNumber.outerIndent, text.body.size);
  const sheet = `@page{size:${page.width} ${page.height};margin:${top} ${right} ${bottom} ${left}}`;
  if (pageNumber.isCentred) return [sheet, `@page{@bottom-center{${cssText(number)}}}`];
  return [
    sheet,
    `@page :right{@bottom-right{${cssText({ ...number, 'padding-right': indent })}}}`,
    `@page :left{@bottom-left{${cssText({ ...number, 'padding-left': indent })}}}`,
  ];
}

/** Sizes and breaks in print: nothing scrolls, a table that fits on a page is not split, heads of others are repeated. */
export function printRules(sheet: StyleSheet): readonly string[] {
  const { page, table, text } = sheet;
  const roles = Object.keys(text) as readonly TextRole[];
  return [
    '.skip-link,nav{display:none}',
    cssRule('body', {
      'font-size': text.body.size,
      'line-height': page.linePitch,
      orphans: '1',
      widows: '1',
      'text-spacing-trim': 'space-all',
    }),
    cssRule('p,h2,h3,h4,h5', { 'letter-spacing': page.letterSpacing }),
    ...roles.map((role) =>
      cssRule(`.${className(role)}`, {
        'font-size': text[role].size,
        'line-height': page.linePitch,
        ...(text[role].keepWithNext ? { 'break-after': 'avoid' } : {}),
      }),
    ),
    cssRule('.title', {
      'margin-bottom': times(sheet.blankLinesAfterTitle, page.linePitch),
      'letter-spacing': '0',
    }),
    cssRule('.table-region', { overflow: 'visible', margin: '0', 'break-inside': 'avoid' }),
    cssRule('.table', { 'font-size': table.size, 'line-height': table.linePitch, 'letter-spacing': '0' }),
    cssRule('.table,.table th,.table td', { border: `${table.border} solid #000` }),
    cssRule('.table th,.table td', {
      height: table.minimumRowHeight,
      padding: `${table.cellMargin.vertical} ${table.cellMargin.horizontal}`,
    }),
    'tr,thead{break-inside:avoid}',
    cssRule('.signature', {
      'margin-top': times(sheet.signature.blankLinesBefore, page.linePitch),
      'break-inside': 'avoid',
    }),
  ];
}

function times(count: number, length: Length): string {
  return `${Math.round(count * toPoints(length) * 100) / 100}pt`;
}
