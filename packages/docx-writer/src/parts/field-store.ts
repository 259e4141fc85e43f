import { element, xmlPart, xmlText } from '@xxgk/container';
import { type DocumentFields, type FieldName, fieldTitles } from '../document-fields.js';
import { namespaces } from './namespaces.js';

const NAMESPACE = 'urn:xxgk:fields:1';
/** Names this data store in Word. One fixed id: the schema is the same in every document. */
const STORE_ITEM_ID = '{2D7A4C8E-51B3-4F0A-8C69-3B9E0F7D1A52}';
const NAMES = Object.keys(fieldTitles) as readonly FieldName[];

/** `customXml/item2.xml`: what the controls of the document show. */
export function fieldStorePart({ values }: DocumentFields): string {
  const known = NAMES.filter((name) => values[name] !== undefined);
  return xmlPart(
    element(
      'fields',
      { xmlns: NAMESPACE },
      ...known.map((name) => element(name, {}, xmlText(values[name] ?? ''))),
    ),
  );
}

/** `customXml/itemProps2.xml`. */
export function fieldStorePropertiesPart(): string {
  const schema = element('ds:schemaRef', { 'ds:uri': NAMESPACE });
  return xmlPart(
    element(
      'ds:datastoreItem',
      { 'ds:itemID': STORE_ITEM_ID, 'xmlns:ds': namespaces.customXml },
      element('ds:schemaRefs', {}, schema),
    ),
  );
}

/** Attributes of the `w:dataBinding` of a control. */
export function fieldBinding(name: FieldName): Readonly<Record<string, string>> {
  return {
    'w:prefixMappings': `xmlns:f='${NAMESPACE}'`,
    'w:xpath': `/f:fields[1]/f:${name}[1]`,
    'w:storeItemID': STORE_ITEM_ID,
  };
}
