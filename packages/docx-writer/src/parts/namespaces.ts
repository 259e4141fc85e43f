const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Namespaces of the parts this package writes itself. @rule ECMA-376 */
export const namespaces = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  customProperties: `${OFFICE_DOCUMENT}/custom-properties`,
  extendedProperties: `${OFFICE_DOCUMENT}/extended-properties`,
  variantTypes: `${OFFICE_DOCUMENT}/docPropsVTypes`,
  officeRelationships: `${OFFICE_DOCUMENT}/relationships`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinCoreTerms: 'http://purl.org/dc/terms/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;
