import { readLimits } from '../container/limits.js';
import { childrenOf } from '../container/xml.js';
import type { EmbeddedData } from '../source-document.js';
import { type OfdPackage, resolved, textIn } from './ofd-package.js';

const TEXTS = /^(?:json|md|txt|xml)$/iu;

/** The files that are attached to an OFD as text, byte for byte. @throws XxgkError for a part that is damaged */
export function attachedTexts({ zip, document, follow }: OfdPackage): readonly EmbeddedData[] {
  const list = follow(document, textIn(document.root, 'Attachments'));
  if (list === undefined) return [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let characters = 0;
  return childrenOf(list.root, 'Attachment').flatMap((attachment) => {
    const location = textIn(attachment, 'FileLoc') ?? '';
    const { Name = location, Format = location.slice(location.lastIndexOf('.') + 1) } = attachment.attributes;
    const content = TEXTS.test(Format) ? zip.read(resolved(list.name, location)) : undefined;
    characters += content?.length ?? 0;
    const isHeld = content !== undefined && characters <= readLimits.embeddedCharacters;
    return isHeld ? [{ name: Name, text: decoder.decode(content) }] : [];
  });
}
