import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { hasTooManyTags } from './complexity.js';
import type { Refuse } from './input-problem.js';
import { readLimits } from './limits.js';
import type { ZipArchive } from './open-zip.js';

/**
 * Root element of an XML part of a package; `undefined` when there is no such part. No entities are declared or
 * fetched.
 * @throws XxgkError as made by `refuse`, for a part that is not well-formed or too large.
 */
export function parsePart(zip: ZipArchive, path: string, refuse: Refuse): XmlElement | undefined {
  const text = zip.text(path);
  if (text === undefined) return undefined;
  if (text.length > readLimits.xmlCharacters) throw refuse('unpacks-too-large');
  if (hasTooManyTags(text)) throw refuse('too-complex');
  try {
    return parseXml(text).root ?? undefined;
  } catch (cause) {
    throw refuse('damaged', cause);
  }
}

/** An element's name without its prefix: packages differ in prefixes, and strict ones in namespaces as well. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements, or those of one name. */
export function childElements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const elements = (parent?.children ?? []).filter(isElement);
  return name === undefined ? elements : elements.filter((child) => localName(child) === name);
}

/** The first child element of a name. */
export function childElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(parent, name)[0];
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const found = element.attributes[name];
  if (found !== undefined) return found;
  return Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}
