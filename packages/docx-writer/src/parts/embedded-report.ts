import { element, xmlPart, xmlText } from '@xxgk/container';
import type { Attachment } from '@xxgk/document';
import { namespaces } from './namespaces.js';
import { dataStoreRelationshipsPart } from './relationships.js';

/** Namespace of the element `report` that holds the report's data as text. */
const embeddedReportNamespace = 'urn:xxgk:report:1';

/** Names this data store in Word. One fixed id: the schema is the same in every document. */
const STORE_ITEM_ID = '{6F1C0A52-8B1D-4E5E-9A57-2D6C31F0B9E4}';

/** The data store that holds the report, with what names it. */
export function embeddedReportParts(
  attachment: Attachment,
  making: string | undefined,
): Readonly<Record<string, string>> {
  return {
    'customXml/item1.xml': embeddedReportPart(attachment, making),
    'customXml/itemProps1.xml': embeddedReportPropertiesPart(),
    'customXml/_rels/item1.xml.rels': dataStoreRelationshipsPart(1),
  };
}

/** `customXml/item1.xml`: the attachment's text, to be read back unchanged as the root's text content. */
function embeddedReportPart(
  { fileName, mediaType, description, text }: Attachment,
  making: string | undefined,
): string {
  return xmlPart(
    element(
      'report',
      { xmlns: embeddedReportNamespace, fileName, mediaType, description, making, 'xml:space': 'preserve' },
      xmlText(text),
    ),
  );
}

/** `customXml/itemProps1.xml`. */
function embeddedReportPropertiesPart(): string {
  const schema = element('ds:schemaRef', { 'ds:uri': embeddedReportNamespace });
  return xmlPart(
    element(
      'ds:datastoreItem',
      { 'ds:itemID': STORE_ITEM_ID, 'xmlns:ds': namespaces.customXml },
      element('ds:schemaRefs', {}, schema),
    ),
  );
}
