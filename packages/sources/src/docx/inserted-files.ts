import { hasTooManyTags, isNestedTooDeep } from '../container/complexity.js';
import { signatureWithin } from '../container/file-signature.js';
import type { Refuse } from '../container/input-problem.js';
import { openPackage } from '../container/open-package.js';
import type { ZipArchive } from '../container/open-zip.js';
import type { Relationship } from '../container/relationships.js';
import { childrenOf, type XmlNode } from '../container/xml.js';
import { decodeText } from '../encoding/decode-text.js';
import { isHtml } from '../html/is-html.js';
import type { Landmarks } from '../landmarks.js';
import { archivedText, isWebArchive } from '../mail/web-archive.js';
import type { SourceBlock, SourceDocument } from '../source-document.js';

/** Reads a Word package that stands within another. */
export type ReadInserted = (zip: ZipArchive) => Promise<SourceDocument>;

/** More files than any document is put together from. */
const MOST = 50;

/**
 * What the files say that a document only refers to (`w:altChunk`), by the id under which it does: web pages, texts and
 * Word documents. Files of other kinds are left out, so that they are told where they stand.
 * @throws XxgkError as made by `refuse`, for a part that cannot be unpacked.
 */
export async function insertedFiles(
  body: XmlNode,
  relations: ReadonlyMap<string, Relationship>,
  source: { readonly zip: ZipArchive; readonly refuse: Refuse; readonly landmarks?: Landmarks | undefined },
  readInserted: ReadInserted,
): Promise<ReadonlyMap<string, readonly SourceBlock[]>> {
  const found = new Map<string, readonly SourceBlock[]>();
  for (const id of insertionsIn(body).slice(0, MOST)) {
    const path = relations.get(id)?.path;
    const bytes = path === undefined ? undefined : source.zip.read(path);
    if (path === undefined || bytes === undefined || found.has(id)) continue;
    const document = await readFile(bytes, path, source, readInserted);
    if (document !== undefined) found.set(id, document.blocks);
  }
  return found;
}

function insertionsIn(node: XmlNode): readonly string[] {
  return childrenOf(node).flatMap((child) =>
    child.name === 'altChunk' ? [child.attributes['id'] ?? ''] : insertionsIn(child),
  );
}

async function readFile(
  bytes: Uint8Array,
  path: string,
  { refuse, landmarks }: { readonly refuse: Refuse; readonly landmarks?: Landmarks | undefined },
  readInserted: ReadInserted,
): Promise<SourceDocument | undefined> {
  const signature = signatureWithin(bytes, refuse);
  if (signature === 'zip') {
    const opened = openPackage(bytes, signature, refuse);
    return opened.kind === 'docx' ? readInserted(opened.zip) : undefined;
  }
  if (signature !== 'text') return undefined;
  const text = decodeText(bytes, path);
  const page = isWebArchive(bytes) ? archivedText(bytes, path) : text;
  if (hasTooManyTags(page) || isNestedTooDeep(page)) throw refuse('too-complex');
  if (isHtml(page)) return (await import('../html/read-html.js')).readHtml(page, landmarks);
  const isPlain = /\.(?:txt|text)$/iu.test(path);
  return isPlain ? (await import('../text/read-text.js')).readText(text, landmarks) : undefined;
}
