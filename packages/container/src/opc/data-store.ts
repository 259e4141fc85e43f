import { element, type Xml, xmlPart, xmlText } from '../xml/element.js';
import { officeRelationship, relationshipsPart } from './relationships.js';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** XML that office programs keep in a package without showing it. */
export interface DataStore {
  /** Counts from 1 within the package. */
  readonly number: number;
  /** Names the store: `{6F1C0A52-…}`; the same in every document. */
  readonly itemId: string;
  readonly namespace: string;
  readonly root: Xml;
}

/** A text with what names it, as a store keeps it: a report's data. */
export interface StoredText {
  readonly fileName: string;
  readonly mediaType: string;
  readonly description?: string;
  readonly text: string;
}

/** `customXml/itemN.xml` with what names it. @rule ECMA-376 Part 1 §15.2.5, §15.2.6, §22.5 */
export function dataStoreParts({
  number,
  itemId,
  namespace,
  root,
}: DataStore): Readonly<Record<string, string>> {
  const schemas = element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace }));
  const properties = element('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': PROPERTIES }, schemas);
  const arrow = { id: 'rId1', type: officeRelationship('customXmlProps'), target: `itemProps${number}.xml` };
  return {
    [`customXml/item${number}.xml`]: xmlPart(root),
    [`customXml/itemProps${number}.xml`]: xmlPart(properties),
    [`customXml/_rels/item${number}.xml.rels`]: relationshipsPart([arrow]),
  };
}

/** The first store of a document of ours: its data, read back unchanged as the root's text, and what it was made with. */
export function reportStoreParts(
  { fileName, mediaType, description, text }: StoredText,
  making: string | undefined,
): Readonly<Record<string, string>> {
  const namespace = 'urn:xxgk:report:1';
  const named = { fileName, mediaType, description, making };
  const root = element('report', { xmlns: namespace, ...named, 'xml:space': 'preserve' }, xmlText(text));
  return dataStoreParts({ number: 1, itemId: '{6F1C0A52-8B1D-4E5E-9A57-2D6C31F0B9E4}', namespace, root });
}
