import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { unzlibSync } from 'fflate';
import type { BesideSetting } from '../beside.js';
import { type PdfStream, pdfStreams } from './pdf-streams.js';

/** Streams by which a file is found its way in; every program that saves it writes its own. */
const OF_SAVING = /\/Type\s*\/(?:ObjStm|XRef)\b|\/S\s+\d/u;
const PICTURE = /\/Subtype\s*\/Image\b/u;
const FLATE = /\/FlateDecode\b/u;
const LENGTH = /\/Length\s+(\d+)(?!\s+\d+\s+R)/u;

/**
 * Digests of what the streams of a PDF say once they are unpacked: pages, fonts, pictures, metadata, attached files. The
 * same whichever program packed them, and in whatever order they lie. What they unpack to was counted before.
 */
export function streamSettings(bytes: Uint8Array): readonly BesideSetting[] {
  return [...pdfStreams(bytes)]
    .filter(({ dictionary }) => !OF_SAVING.test(dictionary))
    .map((stream) => ({
      what: PICTURE.test(stream.dictionary) ? ('picture' as const) : ('content' as const),
      text: bytesToHex(sha256(unpacked(stream))),
    }));
}

function unpacked({ dictionary, packed }: PdfStream): Uint8Array {
  const length = Number(LENGTH.exec(dictionary)?.[1] ?? Number.NaN);
  const data = length <= packed.length ? packed.subarray(0, length) : packed;
  if (!FLATE.test(dictionary)) return data;
  try {
    return unzlibSync(data);
  } catch {
    // What is no zlib data stands as it is.
    return data;
  }
}
