import { escapeAttribute, escapeText } from './escape.js';

/** A piece of well-formed XML. */
export type Xml = string & { readonly xml: unique symbol };

/** Values of attributes; those that are `undefined` are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Writes one element. Attribute values are escaped; children are XML already (see `xmlText`). Pure. */
export function element(name: string, attributes: XmlAttributes = {}, ...children: readonly Xml[]): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escapeAttribute(`${value}`)}"`;
  }
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** Character data. */
export function xmlText(value: string): Xml {
  return escapeText(value) as Xml;
}

/** A whole part: declaration and root element. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
