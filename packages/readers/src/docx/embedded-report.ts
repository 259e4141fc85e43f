import type { ZipArchive } from '../container/open-zip.js';
import { parseXmlPart, textOf } from './xml-tree.js';

/** Namespace of the element that holds the report's data in documents made by this software. */
const NAMESPACE = 'urn:xxgk:report:1';
const PART = /^customXml\/item\d+\.xml$/u;

/** The report's JSON that this software put into a Word document, byte for byte; word processors may rename its part. */
export function embeddedReport(zip: ZipArchive): string | undefined {
  for (const name of zip.names) {
    if (!PART.test(name)) continue;
    const text = zip.text(name);
    if (text === undefined || !text.includes(NAMESPACE)) continue;
    try {
      const root = parseXmlPart(text);
      if (root.name === 'report') return textOf(root);
    } catch {
      // A part that is no XML holds no report.
    }
  }
  return undefined;
}
