import { footnotesIn, type Text } from '@xxgk/document';
import { parseDocumentNumber, writtenDate } from '@xxgk/official';
import { kindOfTitle } from '../data/kinds.js';
import type { FrontMatter, FrontMatterKey } from '../front-matter/front-matter-schema.js';
import type { PlacedBlock } from '../gongwen.js';
import { wordsOf } from './inlines.js';
import type { OpenPart } from './part-builder.js';
import { ATTACHMENT } from './read-blocks.js';

/** A line of the text that was taken for an official element, by its place in the text. */
export interface Recognised {
  readonly key: FrontMatterKey;
  readonly value: FrontMatter[FrontMatterKey];
  readonly words: string;
  readonly start: number;
}

/** What is left of the text once its official elements are taken from it. */
export interface Recognition {
  readonly elements: readonly Recognised[];
  readonly parts: readonly OpenPart[];
}

const NUMBER = /^(\S*?[〔[［]\s*\d{4}\s*[〕\]］]\s*\d+\s*号)(?:\s+签发人[：:]\s*(.+))?$/u;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;
const SIGNERS = /^签发人[：:]\s*(.+)$/u;
const MARK = /^(.{2,30}?)\s*文件$/u;
const COPIES = /^抄送[：:]\s*(.+?)。?$/u;
const PRINTED = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*印发$/u;
const NOTE = /^[（(]([^（()）]{2,60})[）)]$/u;
const RECIPIENTS = /^([^。；！？]{2,200})[：:]$/u;
const LISTED = /^附件[：:]\s*(.+)$/u;
const NUMBERED = /^(\d{1,2})\s*[.．、]\s*(.+)$/u;
/** How names of organs end. */
const NAMED = /[府委局厅部办会处院校司所站队心室镇乡村街团社]$/u;
/** Names after the first, where all stand on one line. */
const FURTHER_LISTED = /[\s；;]\s{0,9}\d{1,2}[.．、](?=\D)/u;
const PEOPLE = /^(出席|请假|列席)(?:人员)?[：:]\s*(.+)$/u;
const ATTENDANCE = { 出席: 'present', 请假: 'excused', 列席: 'observers' } as const;
/** Lines that a title may be broken into, and characters of an organ's name. */
const TITLE_LINES = 4;
const LONGEST_ORGAN = 30;
const MOST_ORGANS = 8;

type Take = (key: FrontMatterKey, value: Recognised['value'], line: Line) => void;

interface Line {
  readonly words: string;
  readonly start: number;
  readonly isText: boolean;
}

/**
 * Takes official elements from the lines where they stand: above the text markings, number, title and addressees, below
 * it attachments, signature, date, note and imprint. `isTitled`: a title is known and not looked for. Pure.
 */
export function recognise(parts: readonly OpenPart[], isTitled: boolean): Recognition {
  const elements: Recognised[] = [];
  const [text, ...others] = parts;
  const blocks = [...(text?.blocks ?? [])];
  takeHead(blocks, elements, isTitled);
  const own = splitAttachments({ ...text, blocks, start: text?.start ?? 0 });
  const first = [...(own[0]?.blocks ?? [])];
  takeFoot(first, elements);
  const lastPart = others.at(-1) ?? own.slice(1).at(-1);
  if (lastPart !== undefined) takeImprint(lastPart.blocks, elements);
  const all = [{ blocks: first, start: text?.start ?? 0 }, ...own.slice(1), ...others];
  return { elements, parts: all.map((part) => ({ ...part, blocks: withoutLastBreaks(part.blocks) })) };
}

/** A page break at the end of a part breaks nothing: the next part begins a page itself. */
function withoutLastBreaks(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const last = blocks.findLastIndex(({ block }) => block.type !== 'pageBreak');
  return blocks.slice(0, last + 1);
}

function lineOf(placed: PlacedBlock | undefined): Line {
  const { block, start = 0 } = placed ?? {};
  // What calls a note is a line of the text.
  const isText =
    (block?.type === 'paragraph' || block?.type === 'heading') && footnotesIn(block.children).length === 0;
  return { words: isText ? wordsOf(block.children as readonly Text[]).trim() : '', start, isText };
}

function takeHead(blocks: PlacedBlock[], elements: Recognised[], isTitled: boolean): void {
  const take: Take = (key, value, { words, start }) => {
    elements.push({ key, value, words, start });
    blocks.shift();
  };
  if (!isTitled) {
    const also: Take = (key, value, { words, start }) => {
      elements.push({ key, value, words, start });
    };
    for (let found = true; found; ) {
      found = takeMarking(lineOf(blocks[0]), take, also) || takeMark(blocks, take);
    }
    takeTitle(blocks, elements);
  }
  const line = lineOf(blocks[0]);
  const [, organs] = RECIPIENTS.exec(line.words) ?? [];
  const isAddress =
    organs !== undefined && /[府委局厅部办会处院校司所站队心室镇乡村街团社]/u.test(organs.slice(-4));
  if (isAddress || /^各[^。]{2,}[：:]$/u.test(line.words)) take('recipient', organsIn(organs ?? ''), line);
}

/** Organs parted by ，, which may have 、 of their own; else by 、. */
function organsIn(words: string): string[] {
  const mark = /[，,]/u.test(words) ? /[，,]/u : /、/u;
  return words.split(mark).map((name) => name.trim());
}

/** Names parted by 、 or white; two characters that stand alone are one name, which is spaced out. */
function namesIn(words: string): string[] {
  const names: string[] = [];
  let isOpen = false;
  for (const piece of words.split(/[、\s]+/u)) {
    if (isOpen && piece.length === 1) names.push(`${names.pop()}${piece}`);
    else names.push(piece);
    isOpen = piece.length === 1 && !isOpen;
  }
  return names;
}

/** One of the lines above the title. */
function takeMarking(line: Line, take: Take, also: Take): boolean {
  const { words } = line;
  const number = NUMBER.exec(words);
  if (/^\d{6}$/u.test(words)) take('serial', words, line);
  else if (/^(?:绝密|机密|秘密)(?:★.*)?$/u.test(words)) take('secrecy', words, line);
  else if (/^(?:特急|加急)$/u.test(words)) take('urgency', words, line);
  else if (number?.[1] !== undefined && parseDocumentNumber(number[1]) !== undefined) {
    take('documentNumber', number[1], line);
    if (number[2] !== undefined) also('signers', namesIn(number[2]), line);
  } else if (SIGNERS.test(words)) take('signers', namesIn(SIGNERS.exec(words)?.[1] ?? ''), line);
  else if (MARK.test(words) && kindOfTitle(words) === undefined)
    take('organ', MARK.exec(words)?.[1] ?? '', line);
  else return false;
  return true;
}

/** The mark of a letter or of minutes, which stands above a number or above the title. */
function takeMark(blocks: readonly PlacedBlock[], take: Take): boolean {
  const [line, next] = [lineOf(blocks[0]), lineOf(blocks[1])];
  if (!isOrgan(line) || !next.isText) return false;
  const isLetter = NUMBER.test(next.words) && kindOfTitle(line.words) === undefined;
  const isMinutes = line.words.endsWith('纪要') && titleAmong(blocks.slice(1)).at(-1)?.words.endsWith('纪要');
  if (!isLetter && !isMinutes) return false;
  take('organ', isMinutes ? line.words.replace(/纪要$/u, '') : line.words, line);
  return true;
}

/** The title: lines down to the one that ends with a kind; the number of an order stands below. */
function takeTitle(blocks: PlacedBlock[], elements: Recognised[]): void {
  const title = titleAmong(blocks);
  if (title.length === 0) return;
  const words = title.map((line) => line.words).join('');
  elements.push({ key: 'title', value: words, words, start: title[0]?.start ?? 0 });
  blocks.splice(0, title.length);
  const number = lineOf(blocks[0]);
  if (!/^第\s*\d+\s*号$/u.test(number.words)) return;
  elements.push({ key: 'orderNumber', value: number.words, words: number.words, start: number.start });
  blocks.shift();
}

/** The first lines down to the one that ends with a kind; none where sentences stand among them. */
function titleAmong(blocks: readonly PlacedBlock[]): readonly Line[] {
  const lines = blocks.slice(0, TITLE_LINES).map(lineOf);
  const title = lines.slice(0, lines.findIndex(({ words }) => kindOfTitle(words) !== undefined) + 1);
  return title.some(({ words, isText }) => !isText || /[。：；]$/u.test(words)) ? [] : title;
}

/** Lines `附件` or `附件1` with a title below begin attachments. */
function splitAttachments(part: OpenPart): readonly OpenPart[] {
  const parts: OpenPart[] = [{ blocks: [], start: part.start }];
  for (let index = 0; index < part.blocks.length; index += 1) {
    const placed = part.blocks[index] as PlacedBlock;
    const { words, start, isText } = lineOf(placed);
    const [, number = '', rest = ''] = ATTACHMENT.exec(words) ?? [];
    const title = lineOf(part.blocks[index + 1]);
    const begins = isText && /^附件\s*\d{0,2}$/u.test(words) && rest === '' && title.isText;
    if (begins) {
      const label = { title: title.words, ...(number === '' ? {} : { number: Number(number) }) };
      parts.push({ label, blocks: [], start });
      index += 1;
    } else parts.at(-1)?.blocks.push(placed);
  }
  return parts;
}

/** From the end upward: imprint, note, date and organs, people, attachments. */
function takeFoot(blocks: PlacedBlock[], elements: Recognised[]): void {
  takeImprint(blocks, elements);
  // Pages are turned before it so that it stands on an even one.
  while (blocks.at(-1)?.block.type === 'pageBreak') blocks.pop();
  const at = (): Line => lineOf(blocks.at(-1));
  const take = (key: FrontMatterKey, value: Recognised['value']): void => {
    const { words, start } = at();
    elements.push({ key, value, words, start });
    blocks.pop();
  };
  if (NOTE.test(at().words) && blocks.length > 1) take('note', NOTE.exec(at().words)?.[1] ?? '');
  if (DATE.test(at().words)) {
    take('date', writtenDate(at().words));
    takePerson(blocks, elements);
    const organs: string[] = [];
    const start = at().start;
    // Further organs of a joint document must look like ones: other short lines are text.
    while (isOrgan(at()) && organs.length < MOST_ORGANS && (organs.length === 0 || NAMED.test(at().words))) {
      organs.unshift(at().words);
      blocks.pop();
    }
    const [host] = organs;
    if (host !== undefined) elements.push({ key: 'organ', value: host, words: host, start });
    if (organs.length > 1) elements.push({ key: 'organs', value: organs, words: organs.join('、'), start });
  }
  takePeople(blocks, elements);
  takeListed(blocks, elements);
}

/** Who signs an order: `县长　张明远`. */
function takePerson(blocks: PlacedBlock[], elements: Recognised[]): void {
  const { words, start } = lineOf(blocks.at(-1));
  const [, signerPost, signers] = /^(\S{1,12}[长任])\s+(\S{2,4}|\S\s\S)$/u.exec(words) ?? [];
  if (signerPost === undefined || signers === undefined) return;
  elements.push({ key: 'signerPost', value: signerPost, words: signerPost, start });
  elements.push({ key: 'signers', value: signers.replace(/\s/u, ''), words: signers, start });
  blocks.pop();
}

function isOrgan({ words, isText }: Line): boolean {
  return (
    isText &&
    words.length >= 2 &&
    words.length <= LONGEST_ORGAN &&
    !/[。：；，、？！]/u.test(words) &&
    !NUMBERED.test(words)
  );
}

function takeImprint(blocks: PlacedBlock[], elements: Recognised[]): void {
  const { words, start } = lineOf(blocks.at(-1));
  const [, organ = '', day = ''] = PRINTED.exec(words) ?? [];
  if (day !== '') {
    elements.push({ key: 'printedOn', value: writtenDate(day), words: day, start });
    if (organ.trim() !== '')
      elements.push({ key: 'printedBy', value: organ.trim(), words: organ.trim(), start });
    blocks.pop();
  }
  const copies = lineOf(blocks.at(-1));
  const [, organs] = COPIES.exec(copies.words) ?? [];
  if (organs === undefined) return;
  elements.push({ key: 'copyTo', value: organs.split(/[，,]/u), words: copies.words, start: copies.start });
  blocks.pop();
}

function takePeople(blocks: PlacedBlock[], elements: Recognised[]): void {
  const people: Record<string, string[]> = {};
  let { start, words } = lineOf(blocks.at(-1));
  const all: string[] = [];
  for (let match = PEOPLE.exec(words); match !== null; match = PEOPLE.exec(words)) {
    const [whole, label = '', names = ''] = match;
    people[ATTENDANCE[label as keyof typeof ATTENDANCE]] = names
      .replace(/。$/u, '')
      .split(names.includes('，') ? '，' : '、');
    all.unshift(whole);
    blocks.pop();
    ({ start, words } = lineOf(blocks.at(-1)));
  }
  if (all.length > 0) elements.push({ key: 'attendance', value: people, words: all.join(' '), start });
}

/** `附件：1.…` and the lines numbered on below it. */
function takeListed(blocks: PlacedBlock[], elements: Recognised[]): void {
  const titles: string[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const { words, start } = lineOf(blocks[index]);
    const listed = LISTED.exec(words)?.[1];
    const numbered = NUMBERED.exec(listed ?? words);
    if (listed === undefined && numbered === null) return;
    const [own = '', ...further] = (numbered?.[2] ?? listed ?? '').split(FURTHER_LISTED);
    titles.unshift(...[own, ...further].map((title) => title.trim()));
    if (listed === undefined) continue;
    elements.push({ key: 'attachments', value: titles, words: titles.join('；'), start });
    blocks.splice(index);
    return;
  }
}
