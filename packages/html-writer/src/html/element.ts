import { escapeHtml } from './escape.js';

/** A piece of well-formed HTML. */
export type Html = string & { readonly html: unique symbol };

/** Attributes by name: `true` is written without a value, `undefined` not at all. */
export type HtmlAttributes = Readonly<Record<string, string | number | true | undefined>>;

const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'col', 'img', 'link', 'meta']);

/** Writes one element. Attribute values are escaped; children are HTML already (see `htmlText`). Pure. */
export function element(name: string, attributes: HtmlAttributes = {}, ...children: readonly Html[]): Html {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    start += value === true ? ` ${key}` : ` ${key}="${escapeHtml(`${value}`)}"`;
  }
  return (VOID_ELEMENTS.has(name) ? `${start}>` : `${start}>${children.join('')}</${name}>`) as Html;
}

/** Character data. */
export function htmlText(value: string): Html {
  return escapeHtml(value) as Html;
}

/** Pieces one below the other. */
export function lines(...pieces: readonly Html[]): Html {
  return pieces.join('\n') as Html;
}
