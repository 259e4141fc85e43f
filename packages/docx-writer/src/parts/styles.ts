import { element, xmlPart } from '@xxgk/container';
import type { DocxContext } from '../docx-context.js';
import { defaultStyles, documentDefaults } from './default-styles.js';
import { footnoteStyles } from './footnotes.js';
import { namespaces } from './namespaces.js';
import { pageNumberStyles } from './page-number-styles.js';
import { pictureStyle } from './picture-style.js';
import { tableStyles } from './table-styles.js';
import { textStyles } from './text-styles.js';

/** `word/styles.xml`. Ours from end to end: the library cannot switch snapping off or order its own elements validly. */
export function stylesPart(context: DocxContext): string {
  return xmlPart(
    element(
      'w:styles',
      { 'xmlns:w': namespaces.word },
      documentDefaults(context),
      ...defaultStyles(context),
      ...textStyles(context),
      pictureStyle(),
      ...(context.footnotes.all.length === 0 ? [] : footnoteStyles(context)),
      ...tableStyles(context),
      ...pageNumberStyles(context),
    ),
  );
}
