import { XmlElement as ParsedElement, parseXml as parse } from '@rgrove/parse-xml';

/** An element with its attributes and the elements in it; text between them is dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** The root element of a drawing. @throws Error for what is not well-formed */
export function parseXml(text: string): XmlElement {
  const { root } = parse(text);
  if (root === null) throw new Error('no root element');
  return elementOf(root);
}

function elementOf({ name, attributes, children }: ParsedElement): XmlElement {
  const elements = children.filter((child) => child instanceof ParsedElement);
  return { name, attributes, children: elements.map(elementOf) };
}
