import type { Attachment, Moment } from '@xxgk/document';
import type { OfdConformance } from './ofd-options.js';
import { ofd, ofdPart, ofdText } from './ofd-xml.js';
import { ofdNumber } from './units.js';

const BYTES_PER_KILOBYTE = 1024;
/** Readers (ofdrw 2.3) take no zone in a time. */
const LOCAL_LENGTH = 'YYYY-MM-DDThh:mm:ss'.length;

/** What the file was made with, for who makes it again. */
export function makingFile(text: string): Attachment {
  return {
    fileName: 'making.json',
    mediaType: 'application/json',
    description: 'What the file was made with',
    text,
  };
}

/**
 * The parts that attach texts to the document, by name. The archive takes text files alone: there, data in JSON bear the
 * name of a text. @rule GB/T 33190-2016 §20; GB/T 42133-2022 §6.15
 */
export function attachmentParts(
  attachments: readonly Attachment[],
  createdAt: Moment,
  conformance: OfdConformance,
): Readonly<Record<string, string>> {
  const files = attachments.map(({ fileName, text }) => ({
    name: conformance === 'OFD-A' ? `${withoutExtension(fileName)}.txt` : fileName,
    text,
  }));
  const list = files.map(({ name, text }, index) =>
    ofd(
      'Attachment',
      {
        ID: `A${index + 1}`,
        Name: name,
        Format: name.slice(name.lastIndexOf('.') + 1),
        CreationDate: createdAt.iso.slice(0, LOCAL_LENGTH),
        Size: ofdNumber(new TextEncoder().encode(text).length / BYTES_PER_KILOBYTE),
        Visible: 'true',
        Usage: 'none',
      },
      ofdText('FileLoc', name),
    ),
  );
  return {
    'Attachments.xml': ofdPart('Attachments', {}, ...list),
    ...Object.fromEntries(files.map(({ name, text }) => [name, text])),
  };
}

function withoutExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}
