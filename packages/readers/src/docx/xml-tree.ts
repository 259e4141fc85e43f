import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml';
import { hasTooManyTags } from '../container/complexity.js';
import { readLimits } from '../container/limits.js';

/** An element of an XML part, by its local name; prefixes differ between word processors, the names do not. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Deepest nesting of elements that is followed. */
const DEEPEST = 200;

/**
 * Parses an XML part. Document types declare no entities, and nothing outside of the part is read.
 * @throws Error when the text is no XML, or larger than any part of a report.
 */
export function parseXmlPart(text: string): XmlNode {
  if (text.length > readLimits.xmlCharacters || hasTooManyTags(text))
    throw new Error('the part is too large');
  const { root } = parseXml(text.replace(/^\uFEFF/, ''), { ignoreUndefinedEntities: true });
  if (root === null) throw new Error('the part has no root element');
  return nodeOf(root, 0);
}

/** The first child element of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && childrenOf(node).find((child) => child.name === name);
}

export function childrenOf(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string');
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

function nodeOf(element: XmlElement, depth: number): XmlNode {
  const children =
    depth >= DEEPEST
      ? []
      : element.children.flatMap((child): readonly (XmlNode | string)[] => {
          if (child instanceof XmlElement) return [nodeOf(child, depth + 1)];
          return child instanceof XmlText || child instanceof XmlCdata ? [child.text] : [];
        });
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [localName(name), value]),
  );
  return { name: localName(element.name), attributes, children };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
