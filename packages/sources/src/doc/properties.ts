import type { Bytes } from './bytes.js';

/** One property: its number and its operand. */
export interface Property {
  readonly code: number;
  readonly operand: Bytes;
}

const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;
/** Length of an operand by the highest three bits of the number; 6 has its length in front. */
const LENGTHS: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];
const VARIABLE = 6;

/** Takes a list of properties apart. What is cut off at its end is left out. @rule [MS-DOC] §2.2.5 */
export function propertiesIn(list: Bytes): readonly Property[] {
  const found: Property[] = [];
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.u16(at);
    at += 2;
    const kind = code >> 13;
    let length = LENGTHS[kind] ?? 0;
    if (kind === VARIABLE) {
      if (code === TABLE_DEFINITION) {
        if (at + 2 > list.length) return found;
        length = list.u16(at) - 1;
        at += 2;
      } else {
        length = list.u8(at);
        if (code === TABS && length === 255) return found;
        at += 1;
      }
    }
    if (length < 0 || at + length > list.length) return found;
    found.push({ code, operand: list.part(at, at + length) });
    at += length;
  }
  return found;
}

/** The last property of a number, as the number that it sets. */
export function settingIn(properties: readonly Property[], code: number): number | undefined {
  const operand = properties.findLast((property) => property.code === code)?.operand;
  if (operand === undefined || operand.length === 0) return undefined;
  if (operand.length >= 4) return operand.u32(0);
  return operand.length >= 2 ? operand.u16(0) : operand.u8(0);
}

/** Properties that hold for a stretch of the file. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** The style, for paragraphs. */
  readonly style: number;
  readonly list: Bytes;
}

const PAGE = 512;

/** The runs of properties of paragraphs or characters, in the order of the file. @rule [MS-DOC] §2.9.33, §2.9.174 */
export function propertyRuns(
  pages: Bytes,
  main: Bytes,
  kind: 'paragraph' | 'character',
): readonly PropertyRun[] {
  const count = Math.max(0, (pages.length - 4) / 8);
  if (count > main.length / PAGE) throw new Error('there are more pages than the file can hold');
  const runs = Array.from({ length: count }, (_, index) => {
    const start = (pages.u32((count + 1) * 4 + index * 4) & 0x3f_ffff) * PAGE;
    return runsOfPage(main.part(start, start + PAGE), kind);
  }).flat();
  return runs.sort((a, b) => a.from - b.from);
}

function runsOfPage(page: Bytes, kind: 'paragraph' | 'character'): readonly PropertyRun[] {
  const count = page.u8(PAGE - 1);
  const entryBytes = kind === 'paragraph' ? 13 : 1;
  return Array.from({ length: count }, (_, index): PropertyRun => {
    const [from, to] = [page.u32(index * 4), page.u32(index * 4 + 4)];
    const at = page.u8((count + 1) * 4 + index * entryBytes) * 2;
    const none = { from, to, style: 0, list: page.part(0, 0) };
    if (at === 0) return none;
    const short = page.u8(at);
    if (kind === 'character') return { ...none, list: page.part(at + 1, at + 1 + short) };
    const start = short === 0 ? at + 2 : at + 1;
    const length = short === 0 ? page.u8(at + 1) * 2 : short * 2 - 1;
    if (length < 2) return none;
    return { ...none, style: page.u16(start), list: page.part(start + 2, Math.min(start + length, PAGE)) };
  });
}

/** Finds the run at a place of the file. */
export function runFinder(runs: readonly PropertyRun[]): (place: number) => PropertyRun | undefined {
  return (place) => {
    let [low, high] = [0, runs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (run === undefined) return undefined;
      if (place < run.from) high = middle - 1;
      else if (place >= run.to) low = middle + 1;
      else return run;
    }
    return undefined;
  };
}
