import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { base64ToBytes, type Image, type RasterImage, type Session, slotFor } from '@xxgk/document';
import type { DocumentOptions } from '../prepare-context.js';
import type { PreparedReport } from '../prepared.js';
import type { Format, WritingOptions } from './format.js';
import type { FormatName } from './formats.js';

export const MAKING_SCHEMA = 'xxgk/making@1';

/** A picture that a file was made with: its digest, and what its place on the page is measured by. */
export interface MadePicture {
  /** As the report writes it. */
  readonly path: string;
  readonly sha256: string;
  /** Of the pixels that stand in for a drawing. */
  readonly fallbackSha256?: string;
  /** Pixels, and pixels per inch. */
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  readonly alternative?: string;
}

/**
 * What a file was made with beside the data that it carries: enough to make it again and hold both against each other.
 * Names and paths of whoever made it are no part of it.
 */
export interface Making extends DocumentOptions {
  readonly schema: typeof MAKING_SCHEMA;
  /** Of this software, as the program says. */
  readonly version?: string;
  readonly format: FormatName;
  readonly createdAt: string;
  readonly pdfConformance?: WritingOptions['pdfConformance'];
  readonly ofdConformance?: WritingOptions['ofdConformance'];
  readonly embedFonts?: boolean;
  /** Fonts that were supplied, of those that the file brings; left out where it brings those of this software. */
  readonly fonts?: readonly { readonly name: string; readonly sha256: string }[];
  readonly pictures?: readonly MadePicture[];
}

const CSS_PIXELS_PER_INCH = 96;

/** The digest of a font, worked out once a session. */
const digests = slotFor<Uint8Array, { sha256?: string }>(() => ({}));

/** What a file is made with, as it is put into the file. A review copy, which is no document, has none. */
export async function makingText(
  prepared: PreparedReport,
  name: FormatName,
  { isPainted }: Format,
  options: WritingOptions,
): Promise<string | undefined> {
  const { createdAt, embedFonts, ofdConformance, pdfConformance, remarks, version } = options;
  if (remarks !== undefined) return undefined;
  const brings = isPainted === true || (embedFonts === true && name === 'docx');
  const fonts = brings ? await suppliedFonts(prepared) : [];
  const pictures = [...prepared.pictures].map(
    ([path, { image, alternative }]): MadePicture => ({
      path,
      ...measuresOf(image),
      ...(alternative === undefined ? {} : { alternative }),
    }),
  );
  const making: Making = {
    schema: MAKING_SCHEMA,
    ...(version === undefined ? {} : { version }),
    format: name,
    createdAt,
    ...prepared.documentOptions,
    ...(pdfConformance === undefined || name !== 'pdf' ? {} : { pdfConformance }),
    ...(ofdConformance === undefined || name !== 'ofd' ? {} : { ofdConformance }),
    ...(embedFonts === true && name === 'docx' ? { embedFonts } : {}),
    ...(fonts.length === 0 ? {} : { fonts }),
    ...(pictures.length === 0 ? {} : { pictures }),
  };
  return JSON.stringify(making);
}

/** Digest and measures of a picture. */
export function measuresOf(image: Image): Omit<MadePicture, 'path' | 'alternative'> {
  const { width, height } = image;
  if (image.kind === 'raster')
    return { sha256: digestOf(image), width, height, resolution: image.resolution };
  return {
    sha256: bytesToHex(sha256(utf8ToBytes(image.svg))),
    fallbackSha256: digestOf(image.fallback),
    width,
    height,
    resolution: CSS_PIXELS_PER_INCH,
  };
}

/** SHA-256 of bytes in hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function digestOf({ base64 }: RasterImage): string {
  return digestOfBytes(base64ToBytes(base64));
}

async function suppliedFonts({ fonts, session }: PreparedReport): Promise<NonNullable<Making['fonts']>> {
  const { fontFaces } = await fonts.fontSet();
  return [...fontFaces.values()]
    .filter(({ origin }) => origin === 'supplied')
    .map(({ bytes, postscriptName: name }) => ({ name, sha256: fontDigest(bytes, session) }));
}

function fontDigest(bytes: Uint8Array, session: Session): string {
  const kept = digests(session, bytes);
  kept.sha256 ??= digestOfBytes(bytes);
  return kept.sha256;
}
