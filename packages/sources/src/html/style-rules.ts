/** What a style says of one property. */
export interface Declaration {
  readonly value: string;
  readonly isImportant: boolean;
}

/** Declarations by their properties, in small letters; of several of one property the last. */
export type Declarations = ReadonlyMap<string, Declaration>;

/** A rule of a style sheet: what it is for, and what it declares. */
export interface StyleRule {
  /** Simple selectors from the outermost to the element itself. */
  readonly path: readonly SimpleSelector[];
  /** It speaks of what is put before or behind the content of the element. */
  readonly beside?: 'before' | 'after';
  readonly declarations: Declarations;
  /** Ids, classes and types, in one number that orders rules. */
  readonly weight: number;
}

/** `td.note#a` in its parts. */
export interface SimpleSelector {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

const MOST_RULES = 2000;
const SIMPLE = /^(?<tag>[a-z][\w-]*|\*)?(?<rest>(?:[.#][\w-]+)*)$/iu;
const BESIDE = /::?(?<side>before|after)$/iu;
const OF_ID = 10_000;
const OF_CLASS = 100;
/** Properties that decide whether and how words are seen. */
const HEEDED =
  /^(?:display|visibility|opacity|color|background(?:-color|-image|-clip)?|-webkit-background-clip|font|font-size|text-decoration(?:-line)?|vertical-align|position|left|top|right|bottom|clip|clip-path|width|height|max-width|max-height|overflow|text-indent|content)$/u;

/**
 * The rules of a style sheet that decide whether something is seen. Rules for printing and for windows of a certain
 * size are left out, and those whose selectors are more than types, classes and ids within each other. Never throws.
 */
export function styleRules(sheet: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  for (const { selectors, body } of blocksOf(sheet)) {
    const declarations = declarationsOf(body);
    if (declarations.size === 0) continue;
    for (const whole of selectors.split(',')) {
      const beside = BESIDE.exec(whole.trim())?.groups?.['side']?.toLowerCase();
      const path = pathOf(whole.trim().replace(BESIDE, ''));
      if (path === undefined || rules.length >= MOST_RULES) continue;
      const weight = path.reduce((sum, simple) => sum + weightOf(simple), 0);
      const side = beside === 'before' || beside === 'after' ? { beside } : {};
      rules.push({ path, ...side, declarations, weight } as StyleRule);
    }
  }
  return rules;
}

/** The declarations that are heeded. */
export function declarationsOf(text: string): Declarations {
  const found = new Map<string, Declaration>();
  for (const declaration of text.split(';')) {
    const at = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (!HEEDED.test(name)) continue;
    const [value = '', ...marks] = declaration.slice(at + 1).split('!');
    const isImportant = marks.some((mark) => mark.trim().toLowerCase() === 'important');
    if (found.get(name)?.isImportant && !isImportant) continue;
    found.set(name, { value: value.trim(), isImportant });
  }
  return found;
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
