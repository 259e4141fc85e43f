import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { hasTooManyAttributes, hasTooManyTags } from './complexity.js';
import type { Refuse } from './input-problem.js';
import { readLimits } from './limits.js';
import type { ZipArchive } from './open-zip.js';

/**
 * An element of an XML part. Element and attributes go by their local names: prefixes differ between programs, and
 * strict packages in namespaces as well. Declarations of namespaces keep theirs: `xmlns:w`.
 */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/**
 * Root element of an XML part of a package; `undefined` when there is no such part.
 * @throws XxgkError as made by `refuse`, for a part that is not well-formed or too large.
 */
export function parsePart(zip: ZipArchive, path: string, refuse: Refuse): XmlNode | undefined {
  const text = zip.text(path);
  if (text === undefined) return undefined;
  if (text.length > readLimits.xmlCharacters) throw refuse('unpacks-too-large');
  if (hasTooManyTags(text) || hasTooManyAttributes(text)) throw refuse('too-complex');
  try {
    return parseXmlPart(text);
  } catch (cause) {
    throw refuse('damaged', cause);
  }
}

/**
 * Parses an XML part. Document types declare no entities, and nothing outside of the part is read.
 * @throws Error when the text is no XML, or larger than any part of a document.
 */
export function parseXmlPart(text: string): XmlNode {
  if (text.length > readLimits.xmlCharacters || hasTooManyTags(text) || hasTooManyAttributes(text))
    throw new Error('the part is too large');
  const { root } = parseXml(text.replace(/^\uFEFF/, ''), { ignoreUndefinedEntities: true });
  if (root === null) throw new Error('the part has no root element');
  return nodeOf(root, 0);
}

/** The child elements, or those of one name. */
export function childrenOf(node: XmlNode | undefined, name?: string): readonly XmlNode[] {
  const elements = (node?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child element of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** The text of an element and all below it. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The `val` attribute of a child element; `''` when the child is there without one. */
export function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name);
  return child && (child.attributes['val'] ?? '');
}

/** Whether a switch such as `w:vanish` is there and not turned off. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const value = settingOf(node, name);
  return value !== undefined && !/^(?:0|false|off|none)$/u.test(value);
}

/** The namespace that an element declares, if any. */
export function namespaceOf({ attributes }: XmlNode): string | undefined {
  const prefixed = Object.keys(attributes).find((name) => name.startsWith('xmlns:'));
  return attributes['xmlns'] ?? (prefixed === undefined ? undefined : attributes[prefixed]);
}

function nodeOf(element: XmlElement, depth: number): XmlNode {
  const children =
    depth >= readLimits.xmlDepth
      ? []
      : element.children.flatMap((child): readonly (XmlNode | string)[] => {
          if (child instanceof XmlElement) return [nodeOf(child, depth + 1)];
          return child instanceof XmlText ? [child.text] : [];
        });
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [
      name.startsWith('xmlns:') ? name : localName(name),
      value,
    ]),
  );
  return { name: localName(element.name), attributes, children };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
