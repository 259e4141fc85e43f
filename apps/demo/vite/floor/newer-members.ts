import type { Lacking, Newer } from './lacking.ts';
import { type Offered, offered, PATTERN_SYNTAX } from './offered.ts';

/** A node of a parsed script, as ESTree has it. */
interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What one script asks for, by the kind of name, and the names that it gives to members of its own. */
interface Asked {
  readonly language: Map<string, Lacking>;
  readonly page: Map<string, Lacking>;
  readonly own: Set<string>;
}

/**
 * What scripts, parsed, ask for that a browser of the floor lacks: `.toSorted`, `URL.parse`, `/v`, by the names of the
 * scripts. Members that a script itself defines count as its own, and so do those that `added` names; of the page's
 * objects, whose names are words of every day, also those that another script defines. What a method with an old name does
 * on a newer kind of object stays unseen.
 */
export function newerMembers(
  scripts: ReadonlyMap<string, unknown>,
  added: readonly string[],
): ReadonlyMap<string, Newer> {
  const known = offered();
  const asked = [...scripts].map(([name, program]) => [name, askedBy(program, known)] as const);
  const ofAll = new Set([...added, ...asked.flatMap(([, { own }]) => [...own])]);
  return new Map(
    asked.map(([name, { language, page, own }]) => {
      const ofLanguage = [...language].filter(
        ([what]) => !own.has(lastWord(what)) && !added.includes(lastWord(what)),
      );
      return [name, new Map([...ofLanguage, ...[...page].filter(([what]) => !ofAll.has(lastWord(what)))])];
    }),
  );
}

function lastWord(what: string): string {
  return what.slice(what.lastIndexOf('.') + 1);
}

function askedBy(program: unknown, known: Offered): Asked {
  const asked: Asked = { language: new Map(), page: new Map(), own: new Set() };
  const visit = (node: SyntaxNode, parent: SyntaxNode | undefined, field: string): void => {
    NODES[node.type]?.(node, { known, asked, parent, field });
    for (const name in node) {
      const value = node[name];
      if (Array.isArray(value)) {
        for (const child of value) if (isNode(child)) visit(child, node, name);
      } else if (isNode(value)) visit(value, node, name);
    }
  };
  if (isNode(program)) visit(program, undefined, '');
  return asked;
}

/** Where a node stands, and what is made of it. */
interface Place {
  readonly known: Offered;
  readonly asked: Asked;
  readonly parent: SyntaxNode | undefined;
  readonly field: string;
}

const NODES: Readonly<Record<string, (node: SyntaxNode, place: Place) => void>> = {
  Identifier: (node, { known, asked, parent, field }) => {
    const isOnlyName = (field === 'property' || field === 'key') && parent?.['computed'] === false;
    const name = nameOf(node) ?? '';
    if (!isOnlyName) note(asked.language, name, known.globals.get(name));
  },
  MemberExpression: (node, { known, asked, parent, field }) => {
    const name = keyOf(node, 'property');
    if (name === undefined) return;
    if (parent?.type === 'AssignmentExpression' && field === 'left') asked.own.add(name);
    const whole = `${nameOf(node['object'])}.${name}`;
    const ofObject = known.statics.get(whole);
    if (ofObject !== undefined) note(asked.language, whole, ofObject);
    else if (!known.methods.has(name)) note(asked.page, `.${name}`, known.members.get(name));
    else if (field === 'callee') note(asked.language, `.${name}`, known.methods.get(name));
  },
  // Whatever it goes through: of what a page has, streams alone.
  ForOfStatement: (node, { known, asked }) => {
    if (node['await'] === true) note(asked.language, 'for await', known.streamLoop);
  },
  Literal: ({ regex }, { asked }) => {
    if (!isRecord(regex)) return;
    for (const { what, lacks, is } of PATTERN_SYNTAX)
      if (is(String(regex['pattern']), String(regex['flags']))) note(asked.language, what, lacks);
  },
  Property: (node, { asked, parent }) => {
    if (parent?.type !== 'ObjectPattern') asked.own.add(keyOf(node, 'key') ?? '');
  },
  MethodDefinition: (node, { asked }) => asked.own.add(keyOf(node, 'key') ?? ''),
  PropertyDefinition: (node, { asked }) => asked.own.add(keyOf(node, 'key') ?? ''),
};

function note(to: Map<string, Lacking>, what: string, lacks: Lacking | undefined): void {
  if (lacks !== undefined && lacks.length > 0) to.set(what, lacks);
}

function keyOf(node: SyntaxNode, field: string): string | undefined {
  const key = node[field];
  if (isNode(key) && key.type === 'Literal' && typeof key['value'] === 'string') return key['value'];
  return node['computed'] === true ? undefined : nameOf(key);
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return isRecord(value) && typeof value['type'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
