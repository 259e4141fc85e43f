import type { XmlNode } from '../container/xml.js';

/** An element as the newer format has it, so that one reader reads both. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const values = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return { name, attributes: Object.fromEntries(values), children };
}

/** An element that is there with a value: `<w:ilvl w:val="1"/>`. */
export function setting(name: string, value: string | number): XmlNode {
  return element(name, { val: value });
}
