import type { DocumentMetadata } from '@xxgk/model';
import { element, type Xml, xmlPart, xmlText } from '../xml/element.js';
import { namespaces } from './namespaces.js';

/** Format id of user-defined properties. @rule ECMA-376 Part 1 §22.3 */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_PROPERTY_ID = 2;

/** `docProps/custom.xml`: 报告年度 and 机关名称, which archives file a report by. */
export function customPropertiesPart({ year, organ }: DocumentMetadata): string {
  const properties: readonly (readonly [string, Xml])[] = [
    ['报告年度', element('vt:i4', {}, xmlText(`${year}`))],
    ['机关名称', element('vt:lpwstr', {}, xmlText(organ))],
  ];
  return xmlPart(
    element(
      'Properties',
      { xmlns: namespaces.customProperties, 'xmlns:vt': namespaces.variantTypes },
      ...properties.map(([name, value], index) =>
        element('property', { fmtid: USER_DEFINED, pid: index + FIRST_PROPERTY_ID, name }, value),
      ),
    ),
  );
}
