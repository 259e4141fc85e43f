import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';

/** An element of a part, by its name without prefix. */
export interface OfdElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly OfdElement[];
  readonly text: string;
}

/** An OFD taken apart. */
export interface OfdFile {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The parts that are XML, by name. */
  readonly documents: ReadonlyMap<string, OfdElement>;
}

/** @throws Error for what is no zip or holds XML that is none */
export function openOfd(bytes: Uint8Array): OfdFile {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const documents = new Map(
    [...parts].flatMap(([name, part]) => (/\.(xml|xsd)$/.test(name) ? [[name, rootOf(part)] as const] : [])),
  );
  return { bytes, parts, documents };
}

/** An element and all below it. */
export function allOf(element: OfdElement | undefined): readonly OfdElement[] {
  return element === undefined ? [] : [element, ...element.children.flatMap(allOf)];
}

/** All elements of one name, of one part or of the file. */
export function named(file: OfdFile, name: string, part?: string): readonly OfdElement[] {
  const documents = part === undefined ? [...file.documents.values()] : [file.documents.get(part)];
  return documents.flatMap(allOf).filter((element) => element.name === name);
}

/** The parts that hold pages. */
export function pageParts(file: OfdFile): readonly string[] {
  return [...file.documents.keys()].filter((name) => name.endsWith('/Content.xml'));
}

function rootOf(part: Uint8Array): OfdElement {
  const { root } = parseXml(new TextDecoder().decode(part));
  if (root === null) throw new Error('a part has no root element');
  return elementOf(root);
}

function elementOf(element: XmlElement): OfdElement {
  return {
    name: element.name.slice(element.name.indexOf(':') + 1),
    attributes: element.attributes,
    children: element.children.flatMap((child) => (child instanceof XmlElement ? [elementOf(child)] : [])),
    text: element.text,
  };
}
