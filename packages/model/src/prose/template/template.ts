/// <reference types="handlebars" />
/// <reference path="./handlebars-parser.d.ts" />

import type { TextRange } from '@xxgk/document';
import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** A value that an expression gives: a number, words, or yes and no. */
export type TemplateValue = number | string | boolean;

/** An expression of a template: a name, a literal, or a helper with its arguments. */
export interface Expression {
  readonly name: string;
  readonly isLiteral: boolean;
  readonly literal?: TemplateValue;
  readonly args: readonly Expression[];
  readonly options: Readonly<Record<string, Expression>>;
  readonly isCall: boolean;
}

/** A piece of a template, with its place in the source. */
export type TemplatePiece =
  | { readonly type: 'text'; readonly value: string; readonly range: TextRange }
  | { readonly type: 'placeholder'; readonly expression: Expression; readonly range: TextRange }
  | {
      readonly type: 'block';
      readonly expression: Expression;
      readonly body: readonly TemplatePiece[];
      readonly otherwise: readonly TemplatePiece[];
      readonly range: TextRange;
    }
  | { readonly type: 'refused'; readonly range: TextRange };

/** The pieces of a template, or where it cannot be read. */
export type ParsedTemplate =
  | { readonly ok: true; readonly pieces: readonly TemplatePiece[] }
  | { readonly ok: false; readonly line: number };

/** Reads a template with the grammar of Handlebars. Nothing is compiled, so no code is made of it. Never throws. */
export function parseTemplate(source: string): ParsedTemplate {
  if (!source.includes('{{')) {
    const range = { start: 0, end: source.length };
    return { ok: true, pieces: source === '' ? [] : [{ type: 'text', value: source, range }] };
  }
  try {
    const lineStarts = startsOfLines(source);
    const { body } = parseWithoutProcessing(source);
    return { ok: true, pieces: piecesOf(body, source.length, { source, lineStarts }) };
  } catch (error) {
    const line = /on line (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    return { ok: false, line: Number(line ?? 1) };
  }
}

interface Source {
  readonly source: string;
  readonly lineStarts: readonly number[];
}

/** Text that was escaped (`\{{`) ends in the source where the next piece begins. */
function piecesOf(body: readonly hbs.AST.Statement[], end: number, from: Source): readonly TemplatePiece[] {
  return body.map((statement, index): TemplatePiece => {
    const next = body[index + 1];
    const range = {
      start: placeOf(statement.loc.start, from),
      end:
        next === undefined ? Math.max(end, placeOf(statement.loc.end, from)) : placeOf(next.loc.start, from),
    };
    return pieceOf(statement, range, from);
  });
}

function pieceOf(statement: hbs.AST.Statement, range: TextRange, from: Source): TemplatePiece {
  const own = { start: range.start, end: placeOf(statement.loc.end, from) };
  switch (statement.type) {
    case 'ContentStatement':
      return { type: 'text', value: (statement as hbs.AST.ContentStatement).value, range };
    case 'CommentStatement':
      return { type: 'text', value: '', range: own };
    case 'MustacheStatement':
      return { type: 'placeholder', expression: callOf(statement as hbs.AST.MustacheStatement), range: own };
    case 'BlockStatement':
      return blockOf(statement as hbs.AST.BlockStatement, own, from);
    default:
      return { type: 'refused', range: own };
  }
}

function blockOf(block: hbs.AST.BlockStatement, range: TextRange, from: Source): TemplatePiece {
  const isRaw = from.source.startsWith('{{{{', range.start);
  const hasParameters = block.program?.blockParams !== undefined && block.program.blockParams.length > 0;
  if (isRaw || hasParameters || block.program === undefined) return { type: 'refused', range };
  const inside = (program: hbs.AST.Program | undefined): readonly TemplatePiece[] => {
    const last = program?.body.at(-1);
    return program === undefined
      ? []
      : piecesOf(program.body, last === undefined ? 0 : placeOf(last.loc.end, from), from);
  };
  return {
    type: 'block',
    expression: callOf(block),
    body: inside(block.program),
    otherwise: inside(block.inverse),
    range,
  };
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

function callOf({ path, params, hash }: Call): Expression {
  const own = expressionOf(path);
  const options = Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, expressionOf(value)]));
  const args = params.map(expressionOf);
  return { ...own, args, options, isCall: args.length > 0 || Object.keys(options).length > 0 };
}

function expressionOf(node: hbs.AST.Expression): Expression {
  if (node.type === 'SubExpression') return { ...callOf(node as hbs.AST.SubExpression), isCall: true };
  const none = { args: [], options: {}, isCall: false };
  if (node.type === 'PathExpression')
    return { ...none, name: (node as hbs.AST.PathExpression).original, isLiteral: false };
  const literal = (node as { readonly value?: unknown }).value;
  const isValue = typeof literal === 'number' || typeof literal === 'string' || typeof literal === 'boolean';
  return { ...none, name: String(literal), isLiteral: true, ...(isValue ? { literal } : {}) };
}

function startsOfLines(source: string): readonly number[] {
  return [0, ...Array.from(source.matchAll(/\r\n?|\n/gu), (match) => match.index + match[0].length)];
}

function placeOf({ line, column }: hbs.AST.Position, { lineStarts }: Source): number {
  return (lineStarts[line - 1] ?? 0) + column;
}
