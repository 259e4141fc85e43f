import { cssRule, type Declarations } from '../look/declarations.js';
import { fontFamilies } from '../look/font-families.js';
import { VISUALLY_HIDDEN } from '../look/role-declarations.js';

/** Text on paper #1a1a1a on #fff (17 : 1), links #0b4f8a (8 : 1). @rule WCAG 2.2 §1.4.3, §1.4.11 */
const INK = '#1a1a1a';
const LINK = '#0b4f8a';
const PAPER = '#fff';
const DESK = '#eef0f2';
const RULE = '#c4c9cf';

/** The page around the document, for all media. */
export const frameRules: readonly string[] = [
  ':root{color-scheme:light}',
  '*{box-sizing:border-box}',
  cssRule('body', {
    margin: '0',
    color: INK,
    background: PAPER,
    'font-family': fontFamilies.fangsong,
    'overflow-wrap': 'break-word',
    'line-break': 'strict',
  }),
];

/** Shadows at the edges beyond which a table goes on; covers that scroll along hide them at its ends. */
const SCROLL_SHADOWS: Declarations = {
  background: [
    `linear-gradient(to right,${PAPER} 30%,transparent) left/2.5rem 100% no-repeat local`,
    `linear-gradient(to left,${PAPER} 30%,transparent) right/2.5rem 100% no-repeat local`,
    'linear-gradient(to right,rgb(0 0 0/.25),transparent) left/.9rem 100% no-repeat scroll',
    'linear-gradient(to left,rgb(0 0 0/.25),transparent) right/.9rem 100% no-repeat scroll',
  ].join(','),
};

/** What only a screen shows, and sizes for reading on it; in rem, so that the reader's own size counts. */
export const screenRules: readonly string[] = [
  cssRule('body', { background: DESK, 'font-size': '1.125rem', 'line-height': '2' }),
  cssRule('a', { color: LINK, 'text-underline-offset': '0.2em' }),
  cssRule(':focus-visible', { outline: `3px solid ${LINK}`, 'outline-offset': '2px' }),
  cssRule('.skip-link:not(:focus)', VISUALLY_HIDDEN),
  cssRule('.skip-link', {
    position: 'absolute',
    left: '0.5rem',
    top: '0.5rem',
    padding: '0.25rem 1rem',
    background: PAPER,
  }),
  cssRule('nav,main', { width: '100%', 'max-width': '54rem', margin: '0 auto', padding: '1.5rem 1rem' }),
  cssRule('nav', { 'font-family': fontFamilies.heiti, 'font-size': '1rem', 'line-height': '1.6' }),
  cssRule('nav ul', { margin: '0', padding: '0', 'list-style': 'none', columns: '20rem 2' }),
  cssRule('nav a', { display: 'block', padding: '0.25rem 0', 'break-inside': 'avoid' }),
  cssRule('main', { background: PAPER, border: `1px solid ${RULE}` }),
  cssRule('.title', {
    'font-size': 'clamp(1.375rem, 6vw, 1.75rem)',
    'line-height': '1.5',
    padding: '1rem 0 2rem',
  }),
  cssRule('.heading-1,.heading-2,.heading-3,.heading-4', { 'font-size': '1.125rem' }),
  cssRule('.title,.heading-1,.heading-2,.heading-3,.heading-4', { 'scroll-margin-top': '1rem' }),
  cssRule('.table-region', SCROLL_SHADOWS),
  cssRule('.table', { 'font-size': '0.9375rem' }),
  cssRule('.signature', { padding: '2rem 0 1rem' }),
  `@media (min-width:54rem){${cssRule('main', { margin: '0 auto 2rem', padding: '2rem 4.5rem' })}}`,
  `@media (prefers-reduced-motion:no-preference){${cssRule('html', { 'scroll-behavior': 'smooth' })}}`,
];
