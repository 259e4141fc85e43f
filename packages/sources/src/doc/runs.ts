import type { XmlNode } from '../container/xml.js';
import { element } from '../docx/element.js';
import { isDeleted, runProperties } from './looks.js';
import type { DocText } from './pieces.js';
import { type PropertyRun, propertiesIn, settingIn } from './properties.js';

/** What is known of the characters of a document. */
export interface RunSource {
  readonly text: DocText;
  readonly propertiesAt: (place: number) => PropertyRun | undefined;
  readonly fonts: readonly string[];
  /** The text box that is anchored at a character. */
  readonly boxAt: (character: number) => XmlNode | undefined;
}

const FIELD_MARKS: Readonly<Record<number, string>> = { 19: 'begin', 20: 'separate', 21: 'end' };
const ANCHOR = 0x08;
const SPECIAL = 0x0855;
const SYMBOL = 0x6a09;
/** Characters that stand for something else than themselves, and what that is. */
const MARKS: Readonly<Record<number, string>> = { 9: 'tab', 11: 'br', 14: 'br', 30: 'noBreakHyphen' };
/** Notes, comments, pictures, hyphens that are not shown. */
const FIRST_PRINTED = 0x20;
const SOFT_HYPHEN = 0x1f;

/** The characters from one number to another as runs; `fields` counts the fields whose instructions are open. */
export function runsOf(from: number, to: number, source: RunSource, fields: boolean[]): readonly XmlNode[] {
  const runs: XmlNode[] = [];
  for (let at = from; at < to; ) {
    const run = source.propertiesAt(source.text.placeOf(at));
    const start = at;
    do at += 1;
    while (at < to && source.propertiesAt(source.text.placeOf(at)) === run);
    runs.push(...runOf(start, at, run, source, fields));
  }
  return runs;
}

function runOf(
  from: number,
  to: number,
  run: PropertyRun | undefined,
  source: RunSource,
  fields: boolean[],
): readonly XmlNode[] {
  const properties = run === undefined ? [] : propertiesIn(run.list);
  const pieces: XmlNode[] = [];
  let words = '';
  const close = (): void => {
    // What stands between the beginning of a field and its result is an instruction.
    if (words !== '') pieces.push(element(fields.at(-1) ? 'instrText' : 't', {}, [words]));
    words = '';
  };
  const symbol = properties.findLast(({ code }) => code === SYMBOL)?.operand;
  const isSpecial = settingIn(properties, SPECIAL) === 1;
  for (let at = from; at < to; at += 1) {
    const code = source.text.codeAt(at);
    const mark = MARKS[code];
    const field = FIELD_MARKS[code];
    if (field !== undefined) {
      close();
      turn(field, fields);
      pieces.push(element('fldChar', { fldCharType: field }));
    } else if (symbol !== undefined && symbol.length >= 4 && isSpecial) {
      close();
      const font = source.fonts[symbol.u16(0)] ?? '';
      pieces.push(element('sym', { font, char: symbol.u16(2).toString(16) }));
    } else if (mark !== undefined) {
      close();
      pieces.push(element(mark));
    } else if (code === ANCHOR) {
      close();
      const box = source.boxAt(at);
      if (box !== undefined) pieces.push(element('drawing', {}, [box]));
    } else if (code >= FIRST_PRINTED && code !== SOFT_HYPHEN) words += String.fromCharCode(code);
  }
  close();
  if (pieces.length === 0) return [];
  const node = element('r', {}, [runProperties(properties, source.fonts), ...pieces]);
  return [isDeleted(properties) ? element('del', {}, [node]) : node];
}

function turn(mark: string, fields: boolean[]): void {
  if (mark === 'begin') fields.push(true);
  if (mark === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  if (mark === 'end') fields.pop();
}
