import { parseArea } from './cell-area.js';
import type { CellArea } from './workbook.js';

/** What a formula is made of. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'area'; readonly sheet?: string; readonly area: CellArea }
  | { readonly kind: 'operation'; readonly sign: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Formula[] };

const SPACE = /^\s+/u;
const NUMBER = /^\d+(?:\.\d+)?/u;
const SHEET = /^(?:'[^']*'|[\p{L}_][\p{L}\d_.]*)!/u;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w(])/u;
const NAME = /^[A-Za-z][A-Za-z.]*(?=\()/u;
const MARK = /^[-+*/%(),:]/u;
/** A formula that is longer is none of a figure. */
const LONGEST = 1000;
const DEEPEST = 40;

interface Token {
  readonly kind: 'number' | 'cell' | 'name' | 'mark';
  readonly text: string;
  readonly sheet?: string;
}

/** Takes a formula apart: numbers, cells, the four operations, functions by name; `undefined` for all else. */
export function parseFormula(formula: string): Formula | undefined {
  const tokens = formula.length > LONGEST ? undefined : tokensOf(formula.replace(/^=/u, ''));
  return tokens === undefined ? undefined : new FormulaParser(tokens).whole();
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = text;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) rest = rest.slice(found.length);
    return found;
  };
  for (take(SPACE); rest !== ''; take(SPACE)) {
    const sheet = take(SHEET)?.slice(0, -1).replaceAll("'", '');
    const token = sheet === undefined ? plainToken(take) : undefined;
    const cell = token === undefined ? take(CELL) : undefined;
    if (token !== undefined) tokens.push(token);
    else if (cell !== undefined) {
      tokens.push({ kind: 'cell', text: cell, ...(sheet === undefined ? {} : { sheet }) });
    } else return undefined;
  }
  return tokens;
}

function plainToken(take: (pattern: RegExp) => string | undefined): Token | undefined {
  const number = take(NUMBER);
  if (number !== undefined) return { kind: 'number', text: number };
  const name = take(NAME);
  if (name !== undefined) return { kind: 'name', text: name.toUpperCase() };
  const mark = take(MARK);
  return mark === undefined ? undefined : { kind: 'mark', text: mark };
}

/** Parses by descent; a part that is not understood makes the whole `undefined`. */
class FormulaParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Formula | undefined {
    const formula = this.#sum();
    return this.#at === this.#tokens.length ? formula : undefined;
  }

  #sum(): Formula | undefined {
    return this.#operations(['+', '-'], () => this.#operations(['*', '/'], () => this.#signed()));
  }

  #operations(signs: readonly string[], operand: () => Formula | undefined): Formula | undefined {
    let left = operand();
    for (let sign = this.#take(signs); sign !== undefined; sign = this.#take(signs)) {
      const right = operand();
      if (left === undefined || right === undefined) return undefined;
      left = { kind: 'operation', sign, left, right };
    }
    return left;
  }

  #signed(): Formula | undefined {
    this.#depth += 1;
    if (this.#depth > DEEPEST) return undefined;
    const sign = this.#take(['-', '+']);
    const inner = sign === undefined ? this.#primary() : this.#signed();
    this.#depth -= 1;
    if (inner === undefined) return undefined;
    const zero: Formula = { kind: 'number', value: 0 };
    const signed: Formula = sign === '-' ? { kind: 'operation', sign, left: zero, right: inner } : inner;
    if (this.#take(['%']) === undefined) return signed;
    return { kind: 'operation', sign: '/', left: signed, right: { kind: 'number', value: 100 } };
  }

  #primary(): Formula | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    this.#at += 1;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'cell') return this.#area(token);
    if (token.kind === 'name') return this.#call(token.text);
    if (token.text !== '(') return undefined;
    const inner = this.#sum();
    return this.#take([')']) === undefined ? undefined : inner;
  }

  #area({ text, sheet }: Token): Formula | undefined {
    const isArea = this.#take([':']) !== undefined;
    const end = isArea ? this.#tokens[this.#at] : undefined;
    if (isArea) this.#at += 1;
    const area = parseArea(isArea ? `${text}:${end?.text ?? ''}` : text);
    return area === undefined ? undefined : { kind: 'area', area, ...(sheet === undefined ? {} : { sheet }) };
  }

  #call(name: string): Formula | undefined {
    if (this.#take(['(']) === undefined) return undefined;
    const parts: Formula[] = [];
    do {
      const part = this.#sum();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#take([',']) !== undefined);
    return this.#take([')']) === undefined ? undefined : { kind: 'call', name, parts };
  }

  #take(marks: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'mark' || !marks.includes(token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }
}
