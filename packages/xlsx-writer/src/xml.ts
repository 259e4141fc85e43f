/** A piece of well-formed XML. */
export type Xml = string & { readonly xml: unique symbol };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Character data and attribute values without forbidden characters, escaped so that a parser gives them back unchanged. */
export function escapeXml(value: string): Xml {
  return value.replace(/[&<>"\t\n\r]/gu, (character) => ENTITIES[character] ?? character) as Xml;
}

/** Writes one element. Attribute values are escaped, `undefined` ones left out; children are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly Xml[]
): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escapeXml(`${value}`)}"`;
  }
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml;
}

/** An element around a list, with its `count`; nothing for an empty list. */
export function countedList(name: string, items: readonly Xml[]): readonly Xml[] {
  return items.length === 0 ? [] : [element(name, { count: items.length }, ...items)];
}

/** A whole part: declaration and root element. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
