import type { EmbeddedData } from '../source-document.js';
import { readLimits } from './limits.js';
import type { ZipArchive } from './open-zip.js';
import { namespaceOf, parseXmlPart, textOf } from './xml.js';

const PART = /^customXml\/item\d+\.xml$/u;

/** The data that programs put into an office package, named by their namespace; other programs may rename the parts. */
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
