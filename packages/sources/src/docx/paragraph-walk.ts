import type { XmlNode } from '../container/xml.js';
import { type DocxContext, tellContents } from './docx-context.js';
import { destination, type FieldShown, type OpenFields } from './fields.js';
import { type Inline, takeNote, takeText } from './inline.js';
import { holdsWords, isSilent } from './known-elements.js';
import type { RunLook } from './run-look.js';
import { symbolName, symbolText, wordsInFont } from './symbols.js';

/** What the walk through one paragraph knows. */
export interface ParagraphWalk extends Inline {
  readonly paragraph: XmlNode | undefined;
  readonly context: DocxContext;
  readonly fields: OpenFields;
  readonly boxes: XmlNode[];
  /** Where the words lead that are being read. */
  link?: string | undefined;
}

/** Puts words where they belong: into the instruction of a field, or into the text as they look. */
export function takeWords(text: string, look: RunLook, walk: ParagraphWalk): void {
  const place = destination(walk.fields);
  if (place === 'contents') {
    tellContents(walk.context, text);
    return;
  }
  if (place !== 'text') {
    place.code += text;
    return;
  }
  const { text: words, unknown } = wordsInFont(text, look.font);
  if (look.leftOut !== undefined) {
    takeNote(walk, look.leftOut, words);
    return;
  }
  for (const name of unknown) takeNote(walk, 'not-read', name);
  takeText(walk, words, look);
}

/** A sign that is named by its font and code. */
export function takeSymbol(node: XmlNode, look: RunLook, walk: ParagraphWalk): void {
  const { font, char = '' } = node.attributes;
  const code = Number.parseInt(char, 16);
  const text = Number.isNaN(code) ? undefined : symbolText(font, code);
  if (text !== undefined) takeWords(text, look, walk);
  else if (look.leftOut !== 'hidden') takeNote(walk, 'not-read', symbolName(font, code || 0));
}

/** What a field shows that has no result of its own. */
export function takeField(shown: FieldShown | undefined, look: RunLook, walk: ParagraphWalk): void {
  if (shown === undefined) return;
  if ('text' in shown) takeWords(shown.text, look, walk);
  else if (look.leftOut !== 'hidden') takeNote(walk, 'not-read', shown.unknown);
}

/** Tells of an element that is not known, if it holds words. */
export function tellUnknown(node: XmlNode, walk: ParagraphWalk): void {
  const words = isSilent(node.name) ? '' : holdsWords(node);
  if (words !== '') takeNote(walk, 'not-read', `${node.name} ${words}`);
}
