import { element, xmlPart, xmlText } from '@xxgk/container';
import type { DocumentMetadata } from '@xxgk/document';
import { namespaces } from './namespaces.js';

/** `docProps/core.xml`. `timestamp` is in universal time. */
export function corePropertiesPart(metadata: DocumentMetadata, timestamp: string): string {
  const { record = {} } = metadata;
  const identifier = record.documentNumber ?? record.fileNumber;
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': namespaces.coreProperties,
        'xmlns:dc': namespaces.dublinCore,
        'xmlns:dcterms': namespaces.dublinCoreTerms,
        'xmlns:xsi': namespaces.schemaInstance,
      },
      element('dc:title', {}, xmlText(metadata.title)),
      element('dc:subject', {}, xmlText(metadata.subject)),
      element('dc:creator', {}, xmlText(metadata.organ)),
      element('cp:keywords', {}, xmlText(metadata.keywords.join('；'))),
      element('cp:lastModifiedBy', {}, xmlText(metadata.organ)),
      element('dcterms:created', date, xmlText(timestamp)),
      element('dcterms:modified', date, xmlText(timestamp)),
      ...(identifier === undefined ? [] : [element('dc:identifier', {}, xmlText(identifier))]),
      ...(record.genre === undefined ? [] : [element('cp:category', {}, xmlText(record.genre))]),
      element('dc:language', {}, xmlText(metadata.language)),
    ),
  );
}
