import { parse } from '@babel/parser';

/** A change of a source: the characters from `start` to `end` become `text`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  flatMap: 'map',
};
/** Calls that hold sentences for people: data, whose wording no test repeats. */
const SENTENCES: ReadonlySet<string> = new Set(['defineError', 'defineFinding', 'words']);
/** Syntax that has types in it, and still values. */
const TYPED_VALUES: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
]);

/** Every change that a source allows: conditions, comparisons, figures, calls and statements, one at a time. */
export function mutantsOf(source: string): readonly Mutant[] {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  return mutantsIn(program as unknown as SyntaxNode, source);
}

function mutantsIn(node: SyntaxNode, source: string): readonly Mutant[] {
  if (isWithoutValues(node)) return [];
  const children = Object.values(node).flatMap((value) => nodesIn(value));
  return [...changesOf(node, source), ...children.flatMap((child) => mutantsIn(child, source))];
}

function isWithoutValues(node: SyntaxNode): boolean {
  if (node.type.startsWith('TS')) return !TYPED_VALUES.has(node.type);
  if (node.type === 'ImportDeclaration') return true;
  if (node.type === 'ExportNamedDeclaration') return node['source'] !== null && node['source'] !== undefined;
  const callee = node.type === 'CallExpression' ? node['callee'] : undefined;
  return isNode(callee) && SENTENCES.has(String(callee['name']));
}

function changesOf(node: SyntaxNode, source: string): readonly Mutant[] {
  const { type, start, end } = node;
  const as = (text: string): readonly Mutant[] => [{ start, end, text }];
  if (type === 'BooleanLiteral') return as(`${node['value'] !== true}`);
  if (type === 'NumericLiteral') return as(`${Number(node['value']) + 1}`);
  if (type === 'ExpressionStatement') return as(';');
  if (type === 'BinaryExpression' || type === 'LogicalExpression') return operatorOf(node, source);
  if (type === 'IfStatement' || type === 'ConditionalExpression') return conditionOf(node);
  if (type === 'UnaryExpression' && node['operator'] === '!') return as(sourceOf(node['argument'], source));
  if (type === 'MemberExpression' && node['computed'] !== true) return methodOf(node);
  return [];
}

function operatorOf(node: SyntaxNode, source: string): readonly Mutant[] {
  const { left, right, operator } = node;
  if (!isNode(left) || !isNode(right)) return [];
  // What stands in for a missing value is left out.
  if (operator === '??') return [{ start: node.start, end: node.end, text: `(${sourceOf(left, source)})` }];
  const other = OPERATORS[String(operator)];
  const at = source.indexOf(String(operator), left.end);
  if (other === undefined || at < 0 || at > right.start) return [];
  return [{ start: at, end: at + String(operator).length, text: other }];
}

function conditionOf({ test }: SyntaxNode): readonly Mutant[] {
  if (!isNode(test)) return [];
  return ['true', 'false'].map((text) => ({ start: test.start, end: test.end, text }));
}

function methodOf({ property }: SyntaxNode): readonly Mutant[] {
  const other = isNode(property) ? METHODS[String(property['name'])] : undefined;
  return other === undefined || !isNode(property)
    ? []
    : [{ start: property.start, end: property.end, text: other }];
}

function sourceOf(node: unknown, source: string): string {
  return isNode(node) ? source.slice(node.start, node.end) : '';
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap((inner) => nodesIn(inner));
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
