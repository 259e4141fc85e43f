import { readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import type { Finding } from '@xxgk/document';
import type { FontSet } from '@xxgk/fonts';
import {
  type NamedPicture,
  namedPictures,
  type Report,
  type SuppliedPicture,
  type Typeface,
} from '@xxgk/model';
import type { SvgDrawer } from '@xxgk/pictures';
import type { LoadedFonts } from '../fonts/load-fonts.js';
import type { CommandContext } from '../process/environment.js';
import { pictureMissing, pictureOutside, pictureRemote } from './picture-findings.js';

/** Where pictures may come from, and what drawing them takes. */
export interface PictureSources {
  /** The report's file: paths of pictures are relative to its folder and do not leave it. */
  readonly reportFile: string;
  /** A further folder in which pictures are looked for. */
  readonly pictureDir?: string | undefined;
  /** Reports of earlier years, for charts. */
  readonly previous?: readonly Report[];
  /** Fonts for drawings; without them SVG files are not drawn, as for a mere check. */
  readonly fonts?: (() => Promise<LoadedFonts>) | undefined;
  /** Called for every picture that is read, and of every place where it could have been. */
  readonly onPicture?: (path: string, bytes: Uint8Array | undefined) => void;
}

/** The pictures of a report, by their path in it, and what is wrong with the others. */
export interface LoadedPictures {
  readonly pictures: ReadonlyMap<string, SuppliedPicture>;
  readonly findings: readonly Finding[];
}

/** Pictures that are drawn from the report's own figures. */
const CHART = 'chart:';
const REMOTE = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Reads and examines the pictures a report names. What cannot be read is a finding, never a failure. */
export async function loadPictures(
  report: Report,
  sources: PictureSources,
  context: CommandContext,
): Promise<LoadedPictures> {
  const pictures = new Map<string, SuppliedPicture>();
  const findings: Finding[] = [];
  for (const named of namedPictures(report)) {
    if (pictures.has(named.path)) continue;
    const loaded = named.path.startsWith(CHART)
      ? await loadChart(report, named, sources, context)
      : await loadPicture(named, sources, context);
    if (loaded.picture !== undefined) pictures.set(named.path, loaded.picture);
    findings.push(...loaded.findings);
  }
  return { pictures, findings };
}

/** The paths of all pictures a report names: `loadPictures` finds those that are lost. */
export function namedPaths(report: Report): ReadonlySet<string> {
  return new Set(namedPictures(report).map(({ path }) => path));
}

interface LoadedPicture {
  readonly picture?: SuppliedPicture;
  readonly findings: readonly Finding[];
}

/** Draws a chart; the library is loaded only for this. */
async function loadChart(
  report: Report,
  { path: name, place }: NamedPicture,
  { fonts, previous = [] }: PictureSources,
  { language }: CommandContext,
): Promise<LoadedPicture> {
  const { makeChart } = await import('@xxgk/charts');
  const fontFamily = fonts === undefined ? 'serif' : familyOf((await fonts()).fontSet, 'fangsong');
  const { svg, alternative, findings } = makeChart(report, { name, place, language, previous, fontFamily });
  if (svg === undefined || alternative === undefined || fonts === undefined) return { findings };
  const { image } = (await svgDrawer(fonts))(svg);
  return { findings, picture: { image, alternative } };
}

async function loadPicture(
  { path: name, place }: NamedPicture,
  sources: PictureSources,
  { language, workingDirectory }: CommandContext,
): Promise<LoadedPicture> {
  const without = (kind: typeof pictureMissing): LoadedPicture => ({
    findings: [kind.find(language, { path: place }, name)],
  });
  if (REMOTE.test(name)) return without(pictureRemote);
  const folders = [dirname(resolve(workingDirectory, sources.reportFile))];
  if (sources.pictureDir !== undefined) folders.push(resolve(workingDirectory, sources.pictureDir));
  const found = await findPicture(name, folders, sources.onPicture);
  if (found === 'outside') return without(pictureOutside);
  if (found === undefined) return without(pictureMissing);
  const { examinePicture, pictureKind } = await import('@xxgk/pictures');
  const { fonts } = sources;
  const isDrawing = fonts !== undefined && pictureKind(found) === 'svg';
  const drawSvg = isDrawing ? { drawSvg: await svgDrawer(fonts) } : {};
  const { image, findings } = examinePicture(found, { name, place, language, ...drawSvg });
  return { findings, ...(image === undefined ? {} : { picture: { image } }) };
}

/** The bytes of a picture in one of the folders; links that lead out of them are not followed. */
async function findPicture(
  name: string,
  folders: readonly string[],
  onPicture: PictureSources['onPicture'],
): Promise<Uint8Array | 'outside' | undefined> {
  let outside = false;
  for (const folder of folders) {
    try {
      const path = await realpath(resolve(folder, name));
      const isInside = path.startsWith((await realpath(folder)) + sep);
      if (!isInside) {
        outside = true;
        continue;
      }
      const bytes = await readFile(path);
      onPicture?.(path, bytes);
      return bytes;
    } catch {
      // Not in this folder, or no file: the next one may have it.
      onPicture?.(resolve(folder, name), undefined);
    }
  }
  return outside ? 'outside' : undefined;
}

/** One drawer for each set of fonts: loading the program takes longer than a drawing. */
const drawers = new WeakMap<LoadedFonts, Promise<SvgDrawer>>();

async function svgDrawer(fonts: () => Promise<LoadedFonts>): Promise<SvgDrawer> {
  const loaded = await fonts();
  const known = drawers.get(loaded) ?? openDrawer(loaded);
  drawers.set(loaded, known);
  return known;
}

async function openDrawer({ fontSet }: LoadedFonts): Promise<SvgDrawer> {
  const { createSvgDrawer } = await import('@xxgk/pictures');
  const packageFile = createRequire(import.meta.url).resolve('@xxgk/pictures/package.json');
  const program = createRequire(packageFile).resolve('@resvg/resvg-wasm/index_bg.wasm');
  return createSvgDrawer({
    wasm: await readFile(program),
    fonts: [...fontSet.fontFaces.values()].map(({ bytes }) => bytes),
    families: {
      default: familyOf(fontSet, 'fangsong'),
      serif: familyOf(fontSet, 'songti'),
      sansSerif: familyOf(fontSet, 'heiti'),
    },
  });
}

function familyOf(fontSet: FontSet, typeface: Typeface): string {
  return fontSet.fontFaces.get(fontSet.chains[typeface][0] ?? '')?.familyName ?? typeface;
}
