import type { Attachment, Moment } from '@xxgk/document';
import { pdfDate } from './pdf-date.js';
import { type EngineDocument, type PdfReference, pdfText } from './pdfmake-engine.js';

/** Embeds files with the data of the document, in this order. @rule ISO 19005-3 §6.8, Annex E */
export function attachData(
  document: EngineDocument,
  attachments: readonly Attachment[],
  createdAt: Moment,
): void {
  document._root.data.AF = attachments.map((attachment) => attach(document, attachment, createdAt));
}

function attach(document: EngineDocument, attachment: Attachment, createdAt: Moment): PdfReference {
  const { fileName, mediaType, description, text } = attachment;
  const bytes = new TextEncoder().encode(text);
  const date = pdfText(pdfDate(createdAt.iso));
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replaceAll('/', '#2F'),
    Params: { Size: bytes.length, CreationDate: date, ModDate: date },
  });
  file.end(bytes);
  const name = pdfText(fileName);
  const specification = document.ref({
    Type: 'Filespec',
    F: name,
    UF: name,
    Desc: pdfText(description),
    AFRelationship: 'Data',
    EF: { F: file, UF: file },
  });
  specification.end();
  document.addNamedEmbeddedFile(fileName, specification);
  return specification;
}
