import type { Annotation, DocumentTree } from '@xxgk/document';
import { element, type Html, htmlText, lines } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { cssRule } from '../look/declarations.js';
import { fontFamilies } from '../look/font-families.js';

const TEXT = {
  remarks: (count: number) => `检查意见（${count}条）`,
  toPlace: (number: number) => `第${number}条 · 到原处`,
} as const;
/** Edges of marks and remarks on #fff, at least 4.5 : 1. @rule WCAG 2.2 §1.4.11 */
const COLOURS = { error: '#b3261e', warning: '#8a5300', note: '#0b4f8a' } as const;

/** The remarks of a review copy beside the text, each with a link to its place; none for other documents. */
export function remarksBeside({ annotations = [] }: DocumentTree, { id }: HtmlContext): readonly Html[] {
  if (annotations.length === 0) return [];
  const titleId = id('remarks-title');
  const items = annotations.map((annotation) => remark(annotation, id));
  return [
    element(
      'aside',
      { id: id('remarks'), 'aria-labelledby': titleId },
      lines(
        element('h2', { id: titleId }, htmlText(TEXT.remarks(annotations.length))),
        element('ol', {}, lines(...items)),
      ),
    ),
  ];
}

function remark({ id: number, severity, paragraphs }: Annotation, id: HtmlContext['id']): Html {
  const back = element('a', { href: `#${id(`place-${number}`)}` }, htmlText(TEXT.toPlace(number)));
  return element(
    'li',
    { id: id(`remark-${number}`), class: severity },
    ...paragraphs.map((words) => element('p', {}, htmlText(words))),
    element('p', {}, back),
  );
}

/** How marks and remarks look on a screen; in print the text stands as without them, so that pages break alike. */
export const remarkRules = {
  screen: [
    cssRule('.remarked', { color: 'inherit', background: '#fff4ce', 'text-decoration-thickness': '2px' }),
    ...Object.entries(COLOURS).map(([severity, colour]) =>
      cssRule(`.remarked.${severity}`, { 'text-decoration-color': colour }),
    ),
    cssRule('td .remarked:not(:has(span:not(:empty)))::before', { content: '"〔　〕"' }),
    cssRule('aside', {
      'max-width': '54rem',
      margin: '0 auto',
      padding: '1.5rem 1rem',
      'font-family': fontFamilies.heiti,
      'font-size': '0.9375rem',
      'line-height': '1.6',
    }),
    cssRule('aside h2', { 'font-size': '1.125rem', margin: '0 0 1rem' }),
    cssRule('aside ol', { margin: '0', padding: '0 0 0 1.5rem' }),
    cssRule('aside li', { margin: '0 0 1rem', padding: '0 0 0 0.75rem', 'scroll-margin-top': '1rem' }),
    ...Object.entries(COLOURS).map(([severity, colour]) =>
      cssRule(`aside li.${severity}`, { 'border-left': `4px solid ${colour}` }),
    ),
    cssRule('aside p', { margin: '0' }),
    cssRule(':target', { outline: `3px solid ${COLOURS.note}`, 'outline-offset': '2px' }),
    `@media (min-width:84rem){${[
      cssRule('body', {
        display: 'grid',
        'grid-template-columns': 'minmax(0,1fr) 26rem',
        'max-width': '84rem',
        margin: '0 auto',
      }),
      cssRule('nav', { 'grid-column': '1 / -1' }),
      cssRule('aside', { position: 'sticky', top: '0', 'max-height': '100vh', overflow: 'auto' }),
    ].join('')}}`,
  ],
  print: ['aside{display:none}', cssRule('.remarked', { color: 'inherit', 'text-decoration': 'none' })],
} as const;
