import { element, xmlPart } from '@xxgk/container';
import { type StyleSheet, slotFor } from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';
import { defaultStyles, documentDefaults } from './default-styles.js';
import { footnoteStyles } from './footnotes.js';
import { namespaces } from './namespaces.js';
import { pageNumberStyles } from './page-number-styles.js';
import { pictureStyle } from './picture-style.js';
import { tableStyles } from './table-styles.js';
import { textStyles } from './text-styles.js';

/** By style sheet, then by what else styles depend on: those of a session's documents are mostly the same. */
const stylesOf = slotFor<StyleSheet, Map<string, string>>(() => new Map());

/** `word/styles.xml`. Ours from end to end: the library cannot switch snapping off or order its own elements validly. */
export function stylesPart(context: DocxContext): string {
  const hasFootnotes = context.footnotes.all.length > 0;
  const kept = stylesOf(context.session, context.sheet);
  const key = JSON.stringify([context.fonts, hasFootnotes]);
  const part = kept.get(key) ?? writeStyles(context, hasFootnotes);
  kept.set(key, part);
  return part;
}

function writeStyles(context: DocxContext, hasFootnotes: boolean): string {
  return xmlPart(
    element(
      'w:styles',
      { 'xmlns:w': namespaces.word },
      documentDefaults(context),
      ...defaultStyles(context),
      ...textStyles(context),
      pictureStyle(),
      ...(hasFootnotes ? footnoteStyles(context) : []),
      ...tableStyles(context),
      ...pageNumberStyles(context),
    ),
  );
}
