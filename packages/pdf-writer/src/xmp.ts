import { element, type Xml, xmlText } from '@xxgk/container';
import type { ConformanceProfile } from './conformance.js';
import { type FileProperties, joinKeywords } from './file-properties.js';
import { RECORD_NAMESPACE, RECORD_PREFIX, recordExtensionSchema } from './record-schema.js';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  [RECORD_PREFIX]: RECORD_NAMESPACE,
};

/** The XMP packet of a file, as text. Values are escaped. @rule ISO 19005-3 §6.6.2; ISO 14289-1 §5 */
export function xmpPacket(properties: FileProperties, profile: ConformanceProfile): string {
  const body = [
    dublinCore(properties),
    basic(properties),
    properties.record.map(({ key, value }) => textElement(`${RECORD_PREFIX}:${key}`, value)),
    identification(profile),
    extensionSchemas,
  ].flat();
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${Object.entries(namespaces)
      .map(([prefix, uri]) => `\n xmlns:${prefix}="${uri}"`)
      .join('')}>`,
    ...body,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

function dublinCore(properties: FileProperties): string[] {
  const { title, author, description, keywords, language, identifier, type, createdAt } = properties;
  return [
    textElement('dc:format', 'application/pdf'),
    languageAlternative('dc:title', title),
    list('dc:creator', 'Seq', [author]),
    ...(description === '' ? [] : [languageAlternative('dc:description', description)]),
    ...(keywords.length === 0 ? [] : [list('dc:subject', 'Bag', keywords)]),
    list('dc:language', 'Bag', [language]),
    ...(identifier === undefined ? [] : [textElement('dc:identifier', identifier)]),
    ...(type === undefined ? [] : [list('dc:type', 'Bag', [type])]),
    list('dc:date', 'Seq', [createdAt.iso]),
  ];
}

function basic({ keywords, tool, createdAt }: FileProperties): string[] {
  return [
    ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) =>
      textElement(name, createdAt.iso),
    ),
    textElement('xmp:CreatorTool', tool),
    textElement('pdf:Producer', tool),
    ...(keywords.length === 0 ? [] : [textElement('pdf:Keywords', joinKeywords(keywords))]),
  ];
}

function identification({ part, level }: ConformanceProfile): string[] {
  return [
    textElement('pdfaid:part', String(part)),
    textElement('pdfaid:conformance', level),
    textElement('pdfuaid:part', '1'),
  ];
}

/** PDF/A knows only its own list of properties; the others have to be described. @rule ISO 19005-3 §6.6.2.3 */
const extensionSchemas = `<pdfaExtension:schemas><rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespaces.pdfuaid}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>
${recordExtensionSchema}
</rdf:Bag></pdfaExtension:schemas>`;

function textElement(name: string, value: string): Xml {
  return element(name, {}, xmlText(value));
}

function languageAlternative(name: string, value: string): string {
  const item = element('rdf:li', { 'xml:lang': 'x-default' }, xmlText(value));
  return element(name, {}, element('rdf:Alt', {}, item));
}

function list(name: string, kind: 'Bag' | 'Seq', values: readonly string[]): string {
  const items = values.map((value) => textElement('rdf:li', value));
  return element(name, {}, element(`rdf:${kind}`, {}, ...items));
}
