import { element, xmlPart, xmlText } from '@xxgk/container';
import { type DocumentMetadata, recordEntries } from '@xxgk/document';
import { namespaces } from './namespaces.js';

/** Format id of user-defined properties. @rule ECMA-376 Part 1 §22.3 */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_PROPERTY_ID = 2;

/** `docProps/custom.xml`: what registries and archives file the document by, under the standards' names. */
export function customPropertiesPart({ record }: DocumentMetadata): string {
  return xmlPart(
    element(
      'Properties',
      { xmlns: namespaces.customProperties, 'xmlns:vt': namespaces.variantTypes },
      ...recordEntries(record).map(({ label, value }, index) =>
        element(
          'property',
          { fmtid: USER_DEFINED, pid: index + FIRST_PROPERTY_ID, name: label },
          element('vt:lpwstr', {}, xmlText(value)),
        ),
      ),
    ),
  );
}
