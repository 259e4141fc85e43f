import type { Text } from '@xxgk/document';
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

const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;
const SIGNERS = /^签发人[：:]\s*(.+)$/u;
const MARK = /^(.{2,30}?)\s*文件$/u;
const COPIES = /^抄送[：:]\s*(.+?)。?$/u;
const PRINTED = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*印发$/u;
const NOTE = /^[（(]([^（()）]{2,60})[）)]$/u;
const RECIPIENTS = /^([^。；！？]{2,200})[：:]$/u;
const LISTED = /^附件[：:]\s*(.+)$/u;
const NUMBERED = /^(\d{1,2})\s*[.．、]\s*(.+)$/u;
const PEOPLE = /^(出席|请假|列席)(?:人员)?[：:]\s*(.+)$/u;
const ATTENDANCE = { 出席: 'present', 请假: 'excused', 列席: 'observers' } as const;
/** Lines that a title may be broken into, and characters of an organ's name. */
const TITLE_LINES = 4;
const LONGEST_ORGAN = 30;

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
  return { elements, parts: [{ blocks: first, start: text?.start ?? 0 }, ...own.slice(1), ...others] };
}

function lineOf(placed: PlacedBlock | undefined): Line {
  const { block, start = 0 } = placed ?? {};
  const isText = block?.type === 'paragraph' || block?.type === 'heading';
  return { words: isText ? wordsOf(block.children as readonly Text[]).trim() : '', start, isText };
}

function takeHead(blocks: PlacedBlock[], elements: Recognised[], isTitled: boolean): void {
  const take = (key: FrontMatterKey, value: Recognised['value'], { words, start }: Line): void => {
    elements.push({ key, value, words, start });
    blocks.shift();
  };
  if (!isTitled) {
    for (let found = true; found; ) found = takeMarking(lineOf(blocks[0]), take);
    takeTitle(blocks, elements);
  }
  const line = lineOf(blocks[0]);
  const [, organs] = RECIPIENTS.exec(line.words) ?? [];
  const isAddress =
    organs !== undefined && /[府委局厅部办会处院校司所站队心室镇乡村街团社]/u.test(organs.slice(-4));
  if (isAddress || /^各[^。]{2,}[：:]$/u.test(line.words))
    take(
      'recipient',
      (organs ?? '').split(/[、，,]/u).map((name) => name.trim()),
      line,
    );
}

/** One of the lines above the title. */
function takeMarking(
  line: Line,
  take: (key: FrontMatterKey, value: Recognised['value'], line: Line) => void,
): boolean {
  const { words } = line;
  const number = /^(\S*?[〔[［]\s*\d{4}\s*[〕\]］]\s*\d+\s*号)(?:\s+签发人[：:]\s*(.+))?$/u.exec(words);
  if (/^\d{6}$/u.test(words)) take('serial', words, line);
  else if (/^(?:绝密|机密|秘密)(?:★.*)?$/u.test(words)) take('secrecy', words, line);
  else if (/^(?:特急|加急)$/u.test(words)) take('urgency', words, line);
  else if (number?.[1] !== undefined && parseDocumentNumber(number[1]) !== undefined) {
    take('documentNumber', number[1], line);
  } else if (SIGNERS.test(words)) take('signers', (SIGNERS.exec(words)?.[1] ?? '').split(/[、\s]+/u), line);
  else if (MARK.test(words) && kindOfTitle(words) === undefined)
    take('organ', MARK.exec(words)?.[1] ?? '', line);
  else return false;
  return true;
}

/** The title: lines down to the one that ends with a kind. */
function takeTitle(blocks: PlacedBlock[], elements: Recognised[]): void {
  const lines = blocks.slice(0, TITLE_LINES).map(lineOf);
  const last = lines.findIndex(({ words }) => kindOfTitle(words) !== undefined);
  const title = lines.slice(0, last + 1);
  if (last < 0 || title.some(({ words, isText }) => !isText || /[。：；]$/u.test(words))) return;
  const words = title.map((line) => line.words).join('');
  elements.push({ key: 'title', value: words, words, start: title[0]?.start ?? 0 });
  blocks.splice(0, last + 1);
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
  const at = (): Line => lineOf(blocks.at(-1));
  const take = (key: FrontMatterKey, value: Recognised['value']): void => {
    const { words, start } = at();
    elements.push({ key, value, words, start });
    blocks.pop();
  };
  if (NOTE.test(at().words) && blocks.length > 1) take('note', NOTE.exec(at().words)?.[1] ?? '');
  if (DATE.test(at().words)) {
    take('date', writtenDate(at().words));
    const organs: string[] = [];
    const start = at().start;
    while (isOrgan(at())) {
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
    people[ATTENDANCE[label as keyof typeof ATTENDANCE]] = names.replace(/。$/u, '').split(/[、，]/u);
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
    titles.unshift((numbered?.[2] ?? listed ?? '').trim());
    if (listed === undefined) continue;
    elements.push({ key: 'attachments', value: titles, words: titles.join('；'), start });
    blocks.splice(index);
    return;
  }
}
