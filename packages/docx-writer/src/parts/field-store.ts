import { dataStoreParts, element, xmlText } from '@xxgk/container';
import { type DocumentFields, type FieldName, fieldTitles } from '../document-fields.js';

const NAMESPACE = 'urn:xxgk:fields:1';
/** Names this data store in Word. One fixed id: the schema is the same in every document. */
const STORE_ITEM_ID = '{2D7A4C8E-51B3-4F0A-8C69-3B9E0F7D1A52}';
const NAMES = Object.keys(fieldTitles) as readonly FieldName[];

/** The second store of a document: what its controls show. */
export function fieldStoreParts({ values }: DocumentFields): Readonly<Record<string, string>> {
  const known = NAMES.filter((name) => values[name] !== undefined);
  const fields = known.map((name) => element(name, {}, xmlText(values[name] ?? '')));
  const root = element('fields', { xmlns: NAMESPACE }, ...fields);
  return dataStoreParts({ number: 2, itemId: STORE_ITEM_ID, namespace: NAMESPACE, root });
}

/** Attributes of the `w:dataBinding` of a control. */
export function fieldBinding(name: FieldName): Readonly<Record<string, string>> {
  return {
    'w:prefixMappings': `xmlns:f='${NAMESPACE}'`,
    'w:xpath': `/f:fields[1]/f:${name}[1]`,
    'w:storeItemID': STORE_ITEM_ID,
  };
}
