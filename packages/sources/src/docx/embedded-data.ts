import { readLimits } from '../container/limits.js';
import type { ZipArchive } from '../container/open-zip.js';
import { namespaceOf, parseXmlPart, textOf } from '../container/xml.js';
import type { EmbeddedData } from '../source-document.js';

const PART = /^customXml\/item\d+\.xml$/u;

/** The data that programs put into a Word document, named by their namespace; word processors may rename the parts. */
export function embeddedData(zip: ZipArchive): readonly EmbeddedData[] {
  let characters = 0;
  return zip.names.flatMap((part): readonly EmbeddedData[] => {
    const text = PART.test(part) ? zip.text(part) : undefined;
    characters += text?.length ?? 0;
    if (text === undefined || characters > readLimits.embeddedCharacters) return [];
    try {
      const root = parseXmlPart(text);
      const name = namespaceOf(root);
      return name === undefined ? [] : [{ name, text: textOf(root), attributes: root.attributes }];
    } catch {
      // A part that is no XML holds no data that anybody could read.
      return [];
    }
  });
}
