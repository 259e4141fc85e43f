import type { Finding, Language, Session } from '@xxgk/document';
import { type NamedPicture, namedPictures, type Report, type SuppliedPicture } from '@xxgk/model';
import type { LoadSvgProgram, ReadPicture } from './picture-source.js';
import { type DrawingFonts, svgDrawerOf, usualFamily } from './svg-drawers.js';

/** Where pictures come from, and what drawing them takes. */
export interface PictureContext {
  readonly language: Language;
  readonly session: Session;
  /** Left out where no files can be had: then every file is missing. */
  readonly readPicture?: ReadPicture | undefined;
  readonly loadSvgProgram?: LoadSvgProgram | undefined;
  /** Fonts for drawings and charts. */
  readonly drawingFonts: () => Promise<DrawingFonts>;
  /** Reports of earlier years, for charts. */
  readonly earlier: readonly Report[];
}

/** The pictures of a report by their path in it, and what is wrong with the others. */
export interface LoadedPictures {
  readonly pictures: ReadonlyMap<string, SuppliedPicture>;
  readonly findings: readonly Finding[];
}

interface LoadedPicture {
  readonly picture?: SuppliedPicture;
  readonly findings: readonly Finding[];
}

/** Pictures that are drawn from the report's own figures. */
const CHART = 'chart:';
const REMOTE = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Reads, draws and examines the pictures that a report names. What cannot be had is a finding, never a failure. */
export async function loadPictures(report: Report, context: PictureContext): Promise<LoadedPictures> {
  const pictures = new Map<string, SuppliedPicture>();
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const named of namedPictures(report)) {
    if (seen.has(named.path)) continue;
    seen.add(named.path);
    const loaded = named.path.startsWith(CHART)
      ? await drawChart(report, named, context)
      : await loadPicture(named, context);
    if (loaded.picture !== undefined) pictures.set(named.path, loaded.picture);
    findings.push(...loaded.findings);
  }
  return { pictures, findings };
}

/** The library that draws charts is loaded only for this. */
async function drawChart(
  report: Report,
  { path: name, place }: NamedPicture,
  { drawingFonts, earlier, language, loadSvgProgram, session }: PictureContext,
): Promise<LoadedPicture> {
  const [{ makeChart }, fonts] = await Promise.all([import('@xxgk/charts'), drawingFonts()]);
  const fontFamily = usualFamily(fonts);
  const chart = makeChart(report, { name, place, language, previous: earlier, fontFamily });
  const { svg, alternative, findings } = chart;
  if (svg === undefined || alternative === undefined || loadSvgProgram === undefined) return { findings };
  const draw = await svgDrawerOf(fonts, loadSvgProgram, session);
  return { findings, picture: { image: draw(svg).image, alternative } };
}

/** A picture that a document names by the path of a file. */
export async function loadPicture(
  { path: name, place }: { readonly path: string; readonly place: readonly (string | number)[] },
  { readPicture, loadSvgProgram, drawingFonts, language, session }: Omit<PictureContext, 'earlier'>,
): Promise<LoadedPicture> {
  const { examinePicture, pictureKind, pictureMissing, pictureOutside, pictureRemote } = await import(
    '@xxgk/pictures'
  );
  if (REMOTE.test(name)) return { findings: [pictureRemote.find(language, { path: place }, name)] };
  const file = (await readPicture?.(name)) ?? 'not-added';
  if (file === 'outside') return { findings: [pictureOutside.find(language, { path: place }, name)] };
  if (file === 'missing' || file === 'not-added')
    return { findings: [pictureMissing.find(language, { path: place }, name, file === 'missing')] };
  const isDrawing = loadSvgProgram !== undefined && pictureKind(file.bytes) === 'svg';
  const drawSvg = isDrawing
    ? { drawSvg: await svgDrawerOf(await drawingFonts(), loadSvgProgram, session) }
    : {};
  const { image, findings } = examinePicture(file.bytes, { name, place, language, ...drawSvg });
  return { findings, ...(image === undefined ? {} : { picture: { image } }) };
}
