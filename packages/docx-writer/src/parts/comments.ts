import { element, type Xml, xmlPart, xmlText } from '@xxgk/container';
import type { Annotation } from '@xxgk/document';
import { namespaces } from './namespaces.js';

/** Who the comments of a review copy are by. */
const AUTHOR = 'xxgk';

/** `word/comments.xml`: one comment for each annotation, all of the moment given. @rule ECMA-376 Part 1 §17.13.4.6 */
export function commentsPart(annotations: readonly Annotation[], timestamp: string): string {
  return xmlPart(
    element(
      'w:comments',
      { 'xmlns:w': namespaces.word },
      ...annotations.map(({ id, paragraphs }) =>
        element(
          'w:comment',
          { 'w:id': id, 'w:author': AUTHOR, 'w:date': timestamp, 'w:initials': AUTHOR },
          ...paragraphs.map(commentParagraph),
        ),
      ),
    ),
  );
}

function commentParagraph(words: string): Xml {
  return element('w:p', {}, element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, xmlText(words))));
}
