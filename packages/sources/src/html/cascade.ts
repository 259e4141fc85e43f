import { Allowance } from '../container/allowance.js';
import {
  attributeOf,
  elementsBelow,
  type HtmlElement,
  type HtmlParent,
  isElementNode,
  rawText,
} from './dom.js';
import {
  type Declarations,
  declarationsOf,
  type SimpleSelector,
  type StyleRule,
  styleRules,
} from './style-rules.js';

const LARGEST_SHEET = 400_000;
/** Elements and those around them that selectors may be held against: a page has some hundred thousand. */
const MOST_STEPS = 5_000_000;

/** What applies to an element, by property. */
export type Style = ReadonlyMap<string, string>;

/** By what selectors know an element. */
interface Named {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
}

/** What the style sheets of a page and its elements themselves say of their look. */
export class Cascade {
  readonly #rules = new Map<string, StyleRule[]>();
  readonly #steps = new Allowance(MOST_STEPS);
  readonly #named = new Map<HtmlElement, Named>();

  constructor(page: HtmlParent) {
    const sheets = elementsBelow(page, ({ tagName }) => tagName === 'style').map(rawText);
    for (const rule of styleRules(sheets.join('\n').slice(0, LARGEST_SHEET))) {
      const key = keyOf(rule.path.at(-1));
      if (key === undefined) continue;
      const known = this.#rules.get(key);
      if (known === undefined) this.#rules.set(key, [rule]);
      else known.push(rule);
    }
  }

  /**
   * The style of an element, or of what is put before or behind its content: by the heaviest rule, of those as heavy the
   * last; what the element says itself stands above all but `!important`. Nothing is inherited.
   * @throws BeyondLimits for pages whose rules cannot be held against their elements in time
   */
  styleOf(element: HtmlElement, beside?: 'before' | 'after'): Style {
    const rules = this.#rulesFor(element).filter(
      (rule) => rule.beside === beside && this.#isMeant(element, rule.path),
    );
    const levels: Declarations[] = [...rules]
      .sort((a, b) => a.weight - b.weight)
      .map(({ declarations }) => declarations);
    const own = beside === undefined ? attributeOf(element, 'style') : undefined;
    if (own !== undefined) levels.push(declarationsOf(own));
    const style = new Map<string, string>();
    for (const isImportant of [false, true]) {
      for (const level of levels) {
        for (const [name, declaration] of level) {
          if (declaration.isImportant === isImportant) style.set(name, declaration.value.toLowerCase());
        }
      }
    }
    return style;
  }

  #rulesFor(element: HtmlElement): readonly StyleRule[] {
    if (this.#rules.size === 0) return [];
    const { tag, id, classes } = this.#namesOf(element);
    const keys = [tag, `#${id ?? ''}`, ...[...classes].map((name) => `.${name}`)];
    return keys.flatMap((key) => this.#rules.get(key) ?? []);
  }

  #namesOf(element: HtmlElement): Named {
    const known = this.#named.get(element);
    if (known !== undefined) return known;
    const classes = new Set((attributeOf(element, 'class') ?? '').split(/\s+/u));
    const named = { tag: element.tagName, id: attributeOf(element, 'id'), classes };
    this.#named.set(element, named);
    return named;
  }

  /** Whether a path of selectors ends at the element, the others at elements around it in order. */
  #isMeant(element: HtmlElement, path: readonly SimpleSelector[]): boolean {
    this.#steps.take(1);
    const own = path.at(-1);
    if (own === undefined || !fits(this.#namesOf(element), own)) return false;
    let wanted = path.length - 2;
    for (
      let parent = element.parentNode;
      wanted >= 0 && parent !== null && isElementNode(parent);
      parent = parent.parentNode
    ) {
      this.#steps.take(1);
      const simple = path[wanted];
      if (simple !== undefined && fits(this.#namesOf(parent), simple)) wanted -= 1;
    }
    return wanted < 0;
  }
}

/** By what a simple selector is looked up: the rarest thing that it names. */
function keyOf(simple: SimpleSelector | undefined): string | undefined {
  if (simple?.id !== undefined) return `#${simple.id}`;
  const [first] = simple?.classes ?? [];
  return first === undefined ? simple?.tag : `.${first}`;
}

function fits(own: Named, { tag, id, classes }: SimpleSelector): boolean {
  if (tag !== undefined && own.tag !== tag) return false;
  if (id !== undefined && own.id !== id) return false;
  if (classes.length === 0) return tag !== undefined || id !== undefined;
  return classes.every((name) => own.classes.has(name));
}
