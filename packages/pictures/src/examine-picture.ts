import { bytesToBase64, type Finding, type Language, type RasterImage } from '@xxgk/document';
import { decode } from 'fast-png';
import { isPngWithinLimits } from './count-png.js';
import type { Examination, ExaminedPicture } from './examination.js';
import { pictureLimits } from './limits.js';
import { type PictureKind, pictureKind } from './picture-kind.js';
import { coarse, turned } from './poor-picture-findings.js';
import { readJpeg } from './read-jpeg.js';
import { readPng } from './read-png.js';
import { drawPicture } from './svg/draw-picture.js';
import type { SvgDrawer } from './svg/svg-drawer.js';
import { broken, printColours, tooComplex, tooLarge, unknownType } from './unusable-picture-findings.js';

/** What examining is told of a picture beside its bytes. */
export interface ExamineOptions {
  /** The name by which findings speak of it: the path in the report. */
  readonly name: string;
  /** Place of the picture in the report, for findings. */
  readonly place?: Finding['path'];
  readonly language?: Language;
  /** Draws SVG; without it an SVG is neither drawn nor found fault with. */
  readonly drawSvg?: SvgDrawer;
}

const BYTES_PER_MEGABYTE = 1024 * 1024;
const PIXELS_PER_MILLION = 1_000_000;
/** What files without a resolution are shown at. */
const DEFAULT_RESOLUTION = 96;
const TEXT_BLOCK_INCHES = 156 / 25.4;

/** Looks at the bytes of a picture: kind, size, wholeness. Pure; never throws. The name's ending is not trusted. */
export function examinePicture(bytes: Uint8Array, options: ExamineOptions): ExaminedPicture {
  const { name, place, language = 'zh-CN', drawSvg } = options;
  const at = place === undefined ? {} : { path: place };
  const of: Examination = { name, language, at };
  const kind = pictureKind(bytes);
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'svg') {
    return { findings: [unknownType.find(language, at, name, kind)] };
  }
  if (bytes.length > pictureLimits.bytes) {
    const megabytes = Math.ceil(bytes.length / BYTES_PER_MEGABYTE);
    const limit = pictureLimits.bytes / BYTES_PER_MEGABYTE;
    return { findings: [tooLarge.find(language, at, name, { megabytes }, limit)] };
  }
  if (kind === 'svg') return drawPicture(bytes, of, drawSvg);
  return kind === 'png' ? examinePng(bytes, of) : examineJpeg(bytes, of);
}

function examinePng(bytes: Uint8Array, of: Examination): ExaminedPicture {
  const head = readPng(bytes);
  if (head === undefined) return brokenPicture('png', of);
  const { name, language, at } = of;
  const tooMany = tooManyPixels(head, of);
  if (tooMany !== undefined) return tooMany;
  if (!isPngWithinLimits(bytes, head)) return { findings: [tooComplex.find(language, at, name)] };
  return decodedPng(bytes, head, of);
}

function decodedPng(
  bytes: Uint8Array,
  head: { readonly width: number; readonly height: number; readonly resolution?: number },
  of: Examination,
): ExaminedPicture {
  try {
    decode(bytes, { checkCrc: true });
  } catch {
    return brokenPicture('png', of);
  }
  return fit({ ...head, mediaType: 'image/png' }, bytes, of);
}

function examineJpeg(bytes: Uint8Array, of: Examination): ExaminedPicture {
  const { name, language, at } = of;
  const head = readJpeg(bytes);
  if (head === undefined || !head.complete) return brokenPicture('jpeg', of);
  if (head.components !== 1 && head.components !== 3) {
    return { findings: [printColours.find(language, at, name)] };
  }
  const { width, height, resolution } = head;
  const size = { width, height, ...(resolution === undefined ? {} : { resolution }) };
  const examined = tooManyPixels(head, of) ?? fit({ ...size, mediaType: 'image/jpeg' }, bytes, of);
  if (!head.turned || examined.image === undefined) return examined;
  return { ...examined, findings: [...examined.findings, turned.find(language, at, name)] };
}

/** The file as an image, with a warning when it will look blurred. */
function fit(
  {
    width,
    height,
    resolution = DEFAULT_RESOLUTION,
    mediaType,
  }: Pick<RasterImage, 'width' | 'height' | 'mediaType'> & {
    readonly resolution?: number;
  },
  bytes: Uint8Array,
  { name, language, at }: Examination,
): ExaminedPicture {
  const image = {
    kind: 'raster',
    mediaType,
    width,
    height,
    resolution,
    base64: bytesToBase64(bytes),
  } as const;
  const printed = Math.round(Math.max(resolution, width / TEXT_BLOCK_INCHES));
  if (printed >= pictureLimits.resolution) return { image, findings: [] };
  return { image, findings: [coarse.find(language, at, name, printed)] };
}

function tooManyPixels(
  { width, height }: { readonly width: number; readonly height: number },
  { name, language, at }: Examination,
): ExaminedPicture | undefined {
  if (width * height <= pictureLimits.pixels) return undefined;
  const limit = pictureLimits.pixels / PIXELS_PER_MILLION;
  return { findings: [tooLarge.find(language, at, name, { width, height }, limit)] };
}

function brokenPicture(kind: PictureKind, { name, language, at }: Examination): ExaminedPicture {
  return { findings: [broken.find(language, at, name, kind)] };
}
