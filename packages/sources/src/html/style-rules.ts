/** A rule of a style sheet that shows or hides: what it is for, and whether it hides. */
export interface StyleRule {
  /** Simple selectors from the outermost to the element itself. */
  readonly path: readonly SimpleSelector[];
  readonly hides: boolean;
  readonly isImportant: boolean;
  /** Ids, classes and types, in one number that orders rules. */
  readonly weight: number;
}

/** `td.note#a` in its parts. */
export interface SimpleSelector {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

const MOST_RULES = 400;
const SIMPLE = /^(?<tag>[a-z][\w-]*|\*)?(?<rest>(?:[.#][\w-]+)*)$/iu;
const IMPORTANT = 1_000_000;
const OF_ID = 10_000;
const OF_CLASS = 100;

/**
 * The rules of a style sheet that decide whether something is shown. Rules for printing and for windows of a certain
 * size are left out, and those whose selectors are more than types, classes and ids within each other. Never throws.
 */
export function styleRules(sheet: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  for (const { selectors, body } of blocksOf(sheet)) {
    const hides = hidesBy(body);
    if (hides === undefined) continue;
    for (const selector of selectors.split(',')) {
      const path = pathOf(selector);
      if (path === undefined || rules.length >= MOST_RULES) continue;
      const weight = path.reduce((sum, simple) => sum + weightOf(simple), 0);
      const isImportant = /!important/iu.test(body);
      rules.push({ path, hides, isImportant, weight: weight + (isImportant ? IMPORTANT : 0) });
    }
  }
  return rules;
}

/** Whether declarations hide what they are for; `undefined` where they do not say. The last one counts. */
export function hidesBy(declarations: string): boolean | undefined {
  let hides: boolean | undefined;
  for (const declaration of declarations.split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim().toLowerCase());
    const word = value.split('!')[0]?.trim();
    if (name === 'display') hides = word === 'none';
    if (name === 'visibility') hides = word === 'hidden' || word === 'collapse' ? true : (hides ?? false);
  }
  return hides;
}

/** Blocks of a sheet that stand in no other block. */
function blocksOf(sheet: string): readonly { readonly selectors: string; readonly body: string }[] {
  const text = withoutComments(sheet);
  const blocks: { readonly selectors: string; readonly body: string }[] = [];
  let from = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ';' && depth === 0) from = at + 1;
    else if (character === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (character === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const selectors = text.slice(from, open).trim();
      if (!selectors.startsWith('@')) blocks.push({ selectors, body: text.slice(open + 1, at) });
      from = at + 1;
    }
  }
  return blocks;
}

function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.replace(/<!--|-->/gu, '').split('/*');
  return (
    first + others.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join('')
  );
}

function pathOf(selector: string): readonly SimpleSelector[] | undefined {
  const parts = selector.replaceAll('>', ' ').trim().split(/\s+/u);
  const path = parts.map(simpleOf);
  return path.every((simple) => simple !== undefined) ? path : undefined;
}

function simpleOf(text: string): SimpleSelector | undefined {
  const groups = SIMPLE.exec(text)?.groups;
  if (text === '' || groups === undefined) return undefined;
  const names = (groups['rest'] ?? '').match(/[.#][\w-]+/gu) ?? [];
  const tag = groups['tag'];
  return {
    tag: tag === undefined || tag === '*' ? undefined : tag.toLowerCase(),
    id: names.find((name) => name.startsWith('#'))?.slice(1),
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
}

function weightOf({ tag, id, classes }: SimpleSelector): number {
  return (id === undefined ? 0 : OF_ID) + classes.length * OF_CLASS + (tag === undefined ? 0 : 1);
}
