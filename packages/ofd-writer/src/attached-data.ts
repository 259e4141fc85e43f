import type { Attachment, Moment } from '@xxgk/document';
import type { OfdConformance } from './ofd-options.js';
import { ofd, ofdPart, ofdText } from './ofd-xml.js';
import { ofdNumber } from './units.js';

const BYTES_PER_KILOBYTE = 1024;
/** Readers (ofdrw 2.3) take no zone in a time. */
const LOCAL_LENGTH = 'YYYY-MM-DDThh:mm:ss'.length;

/**
 * The parts that attach a text to the document, by name. The archive takes text files alone: there, data in JSON bear the
 * name of a text. @rule GB/T 33190-2016 §20; GB/T 42133-2022 §6.15
 */
export function attachmentParts(
  { fileName, text }: Attachment,
  createdAt: Moment,
  conformance: OfdConformance,
): Readonly<Record<string, string>> {
  const name = conformance === 'OFD-A' ? `${withoutExtension(fileName)}.txt` : fileName;
  const size = new TextEncoder().encode(text).length / BYTES_PER_KILOBYTE;
  const list = ofdPart(
    'Attachments',
    {},
    ofd(
      'Attachment',
      {
        ID: 'A1',
        Name: name,
        Format: name.slice(name.lastIndexOf('.') + 1),
        CreationDate: createdAt.iso.slice(0, LOCAL_LENGTH),
        Size: ofdNumber(size),
        Visible: 'true',
        Usage: 'none',
      },
      ofdText('FileLoc', name),
    ),
  );
  return { 'Attachments.xml': list, [name]: text };
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}
