import type { WriterResult } from '@xxgk/document';
import { element, type Html, htmlText, lines } from '../html/element.js';
import { cssRule } from '../look/declarations.js';
import { fontFamilies } from '../look/font-families.js';
import { securityPolicy } from '../page/security-policy.js';

/** What HTML cannot hold. @rule HTML Standard §13.1.4 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** Ink, rules and marks on #fff, at least 4.5 : 1. @rule WCAG 2.2 §1.4.3 */
const COLOURS = {
  ink: '#1a1a1a',
  rule: '#8a8f95',
  head: '#e8edf3',
  error: '#b3261e',
  warning: '#8a5300',
  note: '#0b4f8a',
  removed: '#fde7e5',
  added: '#e3f3e6',
} as const;

const STYLE_SHEET = [
  ':root{color-scheme:light}',
  '*{box-sizing:border-box}',
  cssRule('body', {
    margin: '0 auto',
    padding: '1.5rem 1rem 3rem',
    'max-width': '70rem',
    color: COLOURS.ink,
    background: '#fff',
    'font-family': fontFamilies.songti,
    'line-height': '1.7',
    'overflow-wrap': 'anywhere',
  }),
  cssRule('h1,h2,h3,th', { 'font-family': fontFamilies.heiti, 'font-weight': 'normal' }),
  'h1{font-size:1.5rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}',
  '.scroll{overflow-x:auto}',
  'table{border-collapse:collapse;width:100%;font-size:.95rem}',
  `th,td{border:1px solid ${COLOURS.rule};padding:.25rem .5rem;text-align:left;vertical-align:top}`,
  `thead th{background:${COLOURS.head}}`,
  '.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}',
  'summary{cursor:pointer}',
  'details ul{margin:.25rem 0;padding-left:1.25rem}',
  `del{background:${COLOURS.removed};color:${COLOURS.error}}`,
  `ins{background:${COLOURS.added};color:#14532d}`,
  `.error{border-left:4px solid ${COLOURS.error};padding-left:.75rem}`,
  `.warning{border-left:4px solid ${COLOURS.warning};padding-left:.75rem}`,
  `.note{border-left:4px solid ${COLOURS.note};padding-left:.75rem}`,
  '.findings{list-style:none;padding:0}.findings li{margin:0 0 .75rem}.findings p{margin:0}',
  '.prose p{margin:0;text-indent:2em}',
  '@media print{@page{size:A4 landscape;margin:15mm}thead{display:table-header-group}tr{break-inside:avoid}}',
].join('\n');

/** Text of a user as HTML. */
export function paperText(text: string): Html {
  return htmlText(text.replace(FORBIDDEN, ''));
}

/** A working paper: a page by itself, without scripts, that loads nothing. */
export function paper(title: string, ...content: readonly Html[]): WriterResult {
  const page = lines(
    '<!DOCTYPE html>' as Html,
    element(
      'html',
      { lang: 'zh-CN' },
      lines(
        element(
          'head',
          {},
          lines(
            element('meta', { charset: 'utf-8' }),
            element('meta', {
              'http-equiv': 'Content-Security-Policy',
              content: securityPolicy(STYLE_SHEET),
            }),
            element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            element('title', {}, paperText(title)),
            element('meta', { name: 'generator', content: 'xxgk' }),
            element('style', {}, STYLE_SHEET as Html),
          ),
        ),
        element('body', {}, element('main', {}, lines(element('h1', {}, paperText(title)), ...content))),
      ),
    ),
    '' as Html,
  );
  return { bytes: new TextEncoder().encode(page), findings: [] };
}

/** A table with one row of headers. */
export function paperTable(headers: readonly string[], rows: readonly Html[]): Html {
  const head = headers.map((header) => element('th', { scope: 'col' }, paperText(header)));
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, lines(...rows)),
    ),
  );
}
