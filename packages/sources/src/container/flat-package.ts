import type { Refuse } from './input-problem.js';
import { readLimits } from './limits.js';
import type { ZipArchive } from './open-zip.js';

const OPENING = /<(?:[A-Za-z_][\w.-]*:)?package\b/u;
const NAMESPACE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const HEAD_LENGTH = 2000;

/** Whether a text is a package of office software written as one XML file (Word-XML-Dokument, Flat OPC). */
export function isFlatPackage(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  return head.includes(NAMESPACE) && OPENING.test(head);
}

const OLD_NAMESPACES: readonly string[] = [
  'http://schemas.microsoft.com/office/word/2003/wordml',
  'urn:schemas-microsoft-com:office:spreadsheet',
];

/** Whether a text is a document or workbook in the XML of Office 2003, which has other elements. */
export function isOldOfficeXml(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  // Pages that Excel saved name the same namespace.
  return OLD_NAMESPACES.some((namespace) => head.includes(namespace)) && !/<html\b/iu.test(head);
}

/** The XML parts of such a file as if it were a zip container. @throws XxgkError as made by `refuse` */
export function openFlatPackage(text: string, refuse: Refuse): ZipArchive {
  if (text.length > readLimits.xmlCharacters) throw refuse('unpacks-too-large');
  const prefix = /<([A-Za-z_][\w.-]*:)?package\b/u.exec(text)?.[1] ?? '';
  const parts = new Map<string, string>();
  for (const piece of text.split(`<${prefix}part `).slice(1)) {
    const name = /^[^>]*?name="\/?([^"]*)"/u.exec(piece)?.[1];
    const open = piece.indexOf(`<${prefix}xmlData`);
    const start = piece.indexOf('>', open) + 1;
    const end = piece.lastIndexOf(`</${prefix}xmlData>`);
    if (name !== undefined && open >= 0 && end >= start)
      parts.set(name.toLowerCase(), piece.slice(start, end));
  }
  const own = (name: string): string | undefined => parts.get(name.toLowerCase());
  return {
    names: [...parts.keys()],
    text: own,
    read: (name) => {
      const part = own(name);
      return part === undefined ? undefined : new TextEncoder().encode(part);
    },
  };
}
