import type { EmbeddedData } from '../source-document.js';
import { attributeOf, elementsBelow, type HtmlParent, rawText } from './dom.js';

const LINKED_DATA = 'application/ld+json';

/** The linked data of a page, each script as it stands. */
export function embeddedData(page: HtmlParent): readonly EmbeddedData[] {
  const scripts = elementsBelow(
    page,
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json\b/iu.test(attributeOf(element, 'type') ?? ''),
  );
  return scripts.map((script) => ({ name: LINKED_DATA, text: rawText(script) }));
}
