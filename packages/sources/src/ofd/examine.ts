import { childOf, childrenOf } from '../container/xml.js';
import { type OfdPackage, resolved, textIn } from './ofd-package.js';
import type { OfdTraits } from './ofd-traits.js';
import { resourceParts } from './read-pages.js';
import { readSignatures } from './signatures.js';

/** What an OFD says of itself, and how far its signatures hold. @throws XxgkError for a part that is damaged */
export async function examine(ofd: OfdPackage): Promise<OfdTraits> {
  const { entry, document } = ofd;
  return {
    docType: entry.root.attributes['DocType'] ?? '',
    missingFonts: missingFonts(ofd),
    isAnnotated: childOf(document.root, 'Annotations') !== undefined,
    signatures: await readSignatures(ofd),
  };
}

function missingFonts(ofd: OfdPackage): readonly string[] {
  return resourceParts(ofd).flatMap(({ name, root }) => {
    const folder = resolved(name, `${root.attributes['BaseLoc'] ?? '.'}/x`);
    return childrenOf(childOf(root, 'Fonts'), 'Font').flatMap((font) => {
      const file = textIn(font, 'FontFile');
      const isThere = file !== undefined && ofd.zip.read(resolved(folder, file)) !== undefined;
      return isThere ? [] : [font.attributes['FontName'] ?? ''];
    });
  });
}
