import { recordFields } from '@xxgk/document';

/** Namespace and prefix under which XMP states what a document is filed by. */
export const RECORD_NAMESPACE = 'urn:xxgk:record:1#';
export const RECORD_PREFIX = 'xxgk';

const properties = Object.entries(recordFields).map(
  ([key, { label, description, source }]) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${key}</pdfaProperty:name>
<pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>external</pdfaProperty:category>
<pdfaProperty:description>${label} (${source}): ${description}</pdfaProperty:description>
</rdf:li>`,
);

/** Describes those properties, as PDF/A asks of all that it does not know. @rule ISO 19005-3 §6.6.2.3 */
export const recordExtensionSchema = `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Official document and archival metadata (GB/T 33480-2016, DA/T 46-2009)</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${RECORD_NAMESPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${RECORD_PREFIX}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
${properties.join('\n')}
</rdf:Seq></pdfaSchema:property>
</rdf:li>`;
