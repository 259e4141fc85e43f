/** A slip of the hand in YAML that its parser does not name, or names otherwise. */
export interface DataSlip {
  readonly line: number;
  readonly kind: 'colon' | 'space' | 'star';
}

const KEY = /^\s*(?:- )?[A-Za-z][\w.-]*/u;
/** A text that is a block (`overview: |`) and the lines that are indented below it are words, not fields. */
const BLOCK = /^(\s*)(?:- )?[A-Za-z][\w.-]*:\s+[|>][+-]?\d*\s*$/u;

/** The first slip of a YAML text: `year：2024`, `year:2024`, `other: *重点*`; `undefined` where there is none. Never throws. */
export function firstSlip(text: string): DataSlip | undefined {
  let block: number | undefined;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const indent = line.length - line.trimStart().length;
    if (block !== undefined && (line.trim() === '' || indent > block)) continue;
    block = BLOCK.exec(line)?.[1]?.length;
    const key = KEY.exec(line)?.[0];
    if (key === undefined) continue;
    const kind = slipAfter(line.slice(key.length));
    if (kind !== undefined) return { line: index + 1, kind };
  }
  return undefined;
}

function slipAfter(rest: string): DataSlip['kind'] | undefined {
  if (rest.startsWith('：')) return 'colon';
  if (/^:[^\s/]/u.test(rest)) return 'space';
  if (/^:\s+\*[^\s*]*\p{Script=Han}/u.test(rest)) return 'star';
  return undefined;
}
