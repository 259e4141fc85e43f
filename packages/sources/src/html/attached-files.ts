import { attributeOf, elementsBelow, type HtmlParent, rawText } from './dom.js';

const DOCUMENT = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)(?=$|[?#&])/iu;
const ADDRESSES = ['href', 'src', 'data'] as const;
const HOLDERS: ReadonlySet<string> = new Set(['a', 'iframe', 'embed', 'object']);
const LONGEST = 120;

/** The documents that a page links or shows in a frame: by the words of the link, else by the name of the file. */
export function attachedFiles(page: HtmlParent): readonly string[] {
  const names = elementsBelow(page, ({ tagName }) => HOLDERS.has(tagName)).flatMap((element) => {
    const address = ADDRESSES.flatMap((name) => attributeOf(element, name) ?? []).find((text) =>
      DOCUMENT.test(text),
    );
    if (address === undefined) return [];
    const words = rawText(element).replace(/\s+/gu, ' ').trim();
    const file = (address.split(/[?#]/u)[0] ?? '').split(/[/\\=]/u).at(-1) ?? address;
    return [(words === '' ? file : words).slice(0, LONGEST)];
  });
  return [...new Set(names)];
}
