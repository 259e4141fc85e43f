import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { defaultTreeAdapter, html, parse } from 'parse5';
import type { BesideSetting, SourceBeside } from '../beside.js';
import { decodeBase64 } from '../mail/transfer-encodings.js';
import {
  attributeOf,
  childNodes,
  elementsBelow,
  type HtmlParent,
  isElementNode,
  isTextNode,
  rawText,
} from './dom.js';

/** Comments that old browsers take for parts of the page; others are shown by none. */
const CONDITION = /^\s*\[if\b/iu;
const PICTURE = /^data:[^,]*;base64,/u;

/** What a page says beside its text, and all of its elements with their order. The pictures in it stand apart. */
export function htmlBeside(text: string): SourceBeside {
  const page = parse(text);
  const titles = elementsBelow(page, ({ tagName }) => tagName === 'title').map(rawText);
  const named = elementsBelow(page, ({ tagName }) => tagName === 'meta').flatMap((element) => {
    const name = attributeOf(element, 'name');
    return name === undefined ? [] : [[name, attributeOf(element, 'content') ?? ''] as const];
  });
  const pictures: Uint8Array[] = [];
  const settings: BesideSetting[] = [];
  walk(page, settings, pictures);
  // Elements may change places, and browsers show pages of another kind in another way.
  const order = bytesToHex(sha256(utf8ToBytes(settings.map(({ text }) => text).join('\n'))));
  const isPlain = page.mode === html.DOCUMENT_MODE.NO_QUIRKS;
  settings.push({ what: 'content', text: order }, { what: 'style', text: `${isPlain}` });
  return {
    furniture: [],
    properties: { title: titles.join(' '), ...Object.fromEntries(named) },
    pictures,
    settings,
  };
}

function walk(parent: HtmlParent, settings: BesideSetting[], pictures: Uint8Array[]): void {
  for (const node of childNodes(parent)) {
    if (isTextNode(node)) {
      const words = node.value.replace(/\s+/gu, ' ').trim();
      if (words !== '') settings.push({ what: 'content', text: words });
    } else if (defaultTreeAdapter.isCommentNode(node)) {
      if (CONDITION.test(node.data)) settings.push({ what: 'content', text: node.data });
    } else if (isElementNode(node)) {
      const attributes = node.attrs.map(({ name, value }) => {
        if (!PICTURE.test(value)) return [name, value];
        pictures.push(decodeBase64(value.replace(PICTURE, '')));
        return [name, 'data:'];
      });
      settings.push({ what: 'style', text: JSON.stringify([node.tagName, attributes.sort()]) });
      if (!isData(node.tagName, attributeOf(node, 'type'))) walk(node, settings, pictures);
    }
  }
}

/** The data of the page are held against the report on their own. */
function isData(tagName: string, type: string | undefined): boolean {
  return tagName === 'script' && type === 'application/ld+json';
}
