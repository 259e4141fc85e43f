export { contentTypesPart } from './opc/content-types.js';
export { dataStoreParts, reportStoreParts, type StoredText } from './opc/data-store.js';
export {
  officeRelationship,
  packageRelationship,
  type Relationship,
  relationshipsPart,
} from './opc/relationships.js';
export { element, type Xml, xmlPart, xmlText } from './xml/element.js';
export { escapeAttribute, escapeText } from './xml/escape.js';
export type { Deflate } from './zip/packed-part.js';
export { zipParts } from './zip/zip-parts.js';
