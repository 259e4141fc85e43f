import { bytesToBase64, type RasterImage } from '@xxgk/document';
import { parseReport, type Report, type SuppliedPicture } from '@xxgk/model';
import type { ShownFile } from '@xxgk/readers';
import { digestOfBytes, type MadePicture, type Making, measuresOf } from '../formats/making.js';
import { prepare } from '../prepare.js';
import type { PrepareContext } from '../prepare-context.js';
import { produce } from '../produce.js';

/** A file that was made again, and which of its pictures are not those that it was made with. */
export interface MadeAgain {
  readonly bytes: Uint8Array;
  readonly missingPictures: readonly string[];
}

const JPEG_START = 0xff;
/** A picture of one white pixel. */
const NOTHING =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';

/** The report of a text of JSON; `undefined` where it holds none. */
export function reportIn(data: string): Report | undefined {
  try {
    const parsed = parseReport(JSON.parse(data));
    return parsed.ok ? parsed.report : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a file again from the report that it carries, as it says that it was made. Pictures in it that it was made
 * with are taken from there.
 */
export async function makeAgain(
  report: Report,
  { format, beside }: ShownFile,
  making: Partial<Making>,
  context: PrepareContext & { readonly deflate?: (bytes: Uint8Array, level?: number) => Uint8Array },
): Promise<MadeAgain> {
  const {
    createdAt,
    embedFonts,
    fonts: _,
    ofdConformance,
    pdfConformance,
    pictures,
    profile,
    tableLines,
    tables,
    version,
  } = making;
  const missing: string[] = [];
  const prepared = await prepare(
    { kind: 'report', report },
    {
      ...context,
      document: {
        ...(profile === undefined ? {} : { profile }),
        ...(tables === undefined ? {} : { tables }),
        ...(tableLines === undefined ? {} : { tableLines }),
      },
      ...(pictures === undefined
        ? {}
        : { pictures: (loaded) => withStandIns(pictures, loaded, beside.pictures, missing) }),
    },
  );
  if (!prepared.ok) throw new Error('a report that was read is no report');
  const options = {
    createdAt,
    embedFonts,
    ofdConformance,
    pdfConformance,
    version,
    deflate: context.deflate,
  };
  const { bytes } = await produce(prepared, format, options);
  return { bytes, missingPictures: missing };
}

/** The pictures that are at hand as they were, and blank ones of the same measures for the others. */
function withStandIns(
  made: readonly MadePicture[],
  loaded: ReadonlyMap<string, SuppliedPicture>,
  held: readonly Uint8Array[],
  missing: string[],
): ReadonlyMap<string, SuppliedPicture> {
  const byDigest = new Map(held.map((bytes) => [digestOfBytes(bytes), bytes]));
  return new Map(
    made.map((picture) => {
      const { path, sha256, alternative } = picture;
      const own = loaded.get(path);
      if (own !== undefined && measuresOf(own.image).sha256 === sha256) return [path, own] as const;
      const file = picture.fallbackSha256 === undefined ? byDigest.get(sha256) : undefined;
      if (file === undefined) missing.push(path);
      return [
        path,
        { image: standIn(picture, file), ...(alternative === undefined ? {} : { alternative }) },
      ] as const;
    }),
  );
}

function standIn({ width, height, resolution }: MadePicture, file: Uint8Array | undefined): RasterImage {
  const mediaType = file?.[0] === JPEG_START ? 'image/jpeg' : 'image/png';
  const base64 = file === undefined ? NOTHING : bytesToBase64(file);
  return { kind: 'raster', mediaType, width, height, resolution, base64 };
}
