import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { zipParts } from '@xxgk/container';
import { createSession, type DocumentTree, parseMoment, type WriterResult } from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import { attachmentParts, makingFile } from './attached-data.js';
import { documentInfo } from './document-info.js';
import { documentParts } from './document-parts.js';
import type { OfdFontSource, OfdOptions } from './ofd-options.js';
import { ofd, ofdPart, ofdText } from './ofd-xml.js';
import { SIGNATURES_LOCATION, signatureParts } from './signing.js';

/** What painting needs of fonts: the programs, not the metrics. */
export type PaintOptions = Pick<
  OfdOptions,
  'createdAt' | 'conformance' | 'making' | 'session' | 'deflate' | 'deflateBeside' | 'signing'
> & {
  readonly fonts: OfdFontSource;
};

/** @rule GB/T 33190-2016 §7.4: an identifier is a UUID of 32 digits */
const IDENTIFIER_DIGITS = 32;
/** Outlines of hanzi, most of a file, hardly get smaller above it, but take half as long again. */
const LEVEL = 4;

/**
 * Paints a page model as an OFD. Places and breaks nothing: every run stands where the model puts it. Same model and
 * options, same bytes. @throws XxgkError `option-invalid`, `font-missing` or `document-invalid`
 */
export async function paintOfd(
  model: PageModel,
  { metadata, attachment }: Pick<DocumentTree, 'metadata' | 'attachment'>,
  {
    createdAt,
    fonts,
    conformance = 'OFD',
    session = createSession(),
    deflate,
    deflateBeside,
    making,
    signing,
  }: PaintOptions,
): Promise<WriterResult> {
  const moment = parseMoment(createdAt);
  const files = [attachment ?? [], making === undefined ? [] : makingFile(making)].flat();
  const attached = files.length === 0 ? {} : attachmentParts(files, moment, conformance);
  const fontFiles: Promise<readonly [Uint8Array, Uint8Array]>[] = [];
  const { parts, pageIds } = documentParts(model, fonts, session, attached, (file) => {
    if (deflateBeside !== undefined)
      fontFiles.push(deflateBeside(file, LEVEL).then((packed) => [file, packed]));
  });
  const seed = documentInfo(metadata, moment, '') + conformance + files.map(({ text }) => text).join('');
  const identifier = bytesToHex(sha256(utf8ToBytes(seed))).slice(0, IDENTIFIER_DIGITS);
  const entry = ofdPart(
    'OFD',
    { Version: '1.0', DocType: conformance },
    ofd(
      'DocBody',
      {},
      documentInfo(metadata, moment, identifier),
      ofdText('DocRoot', 'Doc_0/Document.xml'),
      ...(signing === undefined ? [] : [ofdText('Signatures', SIGNATURES_LOCATION)]),
    ),
  );
  const folder = Object.fromEntries(Object.entries(parts).map(([name, part]) => [`Doc_0/${name}`, part]));
  const all = { 'OFD.xml': entry, ...folder };
  const signed = signing === undefined ? all : await signatureParts(all, signing, moment, pageIds);
  const deflated = new Map(await Promise.all(fontFiles));
  return { bytes: zipParts(signed, { session, deflate, level: LEVEL, deflated }), findings: [] };
}
