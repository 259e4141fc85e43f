import type { Identifier } from '@mdn/browser-compat-data';
import { type AtRule, type Declaration, parse, type Rule } from 'postcss';
import { compat, lacking, type Newer, within } from './lacking.ts';

const { properties, selectors, types, 'at-rules': atRules } = compat.css;

/** Units that the data keep under other names. */
const UNITS: readonly (readonly [RegExp, Identifier | undefined])[] = [
  [/^d(?:v[hwib]|vmin|vmax)$/u, types?.['length']?.['viewport_percentage_units_dynamic']],
  [/^s(?:v[hwib]|vmin|vmax)$/u, types?.['length']?.['viewport_percentage_units_small']],
  [/^l(?:v[hwib]|vmin|vmax)$/u, types?.['length']?.['viewport_percentage_units_large']],
  [/^cq(?:[whib]|min|max)$/u, types?.['length']?.['container_query_length_units']],
];

/** Functions in values, wherever the data keep them. */
const FUNCTIONS = new Map(within(types).flatMap(([name, type]) => [[name, type] as const, ...within(type)]));

/**
 * What a style sheet asks for that a browser of the floor lacks, as it is written: `:has`, `100dvh`, `@container`. A
 * declaration after another of its property has that one to fall back on; what stands in `@supports` is asked for first.
 */
export function newerStyles(css: string): Newer {
  const newer = new Map<string, readonly string[]>();
  const note = (what: string, feature: Identifier | undefined): void => {
    const lacks = feature === undefined ? [] : lacking(feature);
    if (lacks.length > 0) newer.set(what, lacks);
  };
  const sheet = parse(css);
  sheet.walkAtRules('supports', (rule) => {
    rule.remove();
  });
  sheet.walkAtRules((rule) => noteAtRule(rule, note));
  sheet.walkRules((rule) => noteSelectors(rule, note));
  sheet.walkDecls((declaration) => {
    if (!hasFallback(declaration)) noteDeclaration(declaration, note);
  });
  return newer;
}

type Note = (what: string, feature: Identifier | undefined) => void;

function noteAtRule({ name, params }: AtRule, note: Note): void {
  note(`@${name}`, atRules?.[name]);
  if (name !== 'media') return;
  for (const [, feature = ''] of params.matchAll(/\(\s*([\w-]+)/gu))
    note(`(${feature})`, atRules?.['media']?.[feature.replace(/^(?:min|max)-/u, '')]);
  if (/[<>]/u.test(params)) note('(<)', atRules?.['media']?.['range_syntax']);
}

function noteSelectors({ selector, parent }: Rule, note: Note): void {
  if (parent?.type === 'rule') note('&', selectors?.['nesting']);
  for (const [, name = ''] of selector.matchAll(/::?([\w-]+)/gu)) note(`:${name}`, selectors?.[name]);
}

function noteDeclaration({ prop, value }: Declaration, note: Note): void {
  const property = properties?.[prop];
  note(prop, property);
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/gu, '');
  for (const [whole, unit = ''] of plain.matchAll(/\d([a-z]+)/giu)) {
    const named = UNITS.find(([is]) => is.test(unit))?.[1];
    note(named === undefined ? whole : unit, named ?? types?.['length']?.[unit]);
  }
  for (const [, name = ''] of plain.matchAll(/([\w-]+)\(/gu)) note(`${name}()`, FUNCTIONS.get(name));
  for (const [word] of plain.matchAll(/(?<![\w-])[a-z][\w-]*(?![\w(-])/giu))
    note(`${prop}: ${word}`, property?.[word]);
}

function hasFallback(declaration: Declaration): boolean {
  const { parent, prop } = declaration;
  const before = parent?.nodes?.slice(0, parent.index(declaration)) ?? [];
  return before.some((other) => other.type === 'decl' && other.prop === prop);
}
