import { parseDeadlines } from '@xxgk/checks';
import {
  type Language,
  once,
  type Session,
  type TableLines,
  type TableOrientation,
  type Typeface,
} from '@xxgk/document';
import {
  type SuppliedFile,
  vendoredAssets,
  vendoredFontSet,
  vendoredMetrics,
  withSuppliedFonts,
} from '@xxgk/fonts';
import type { GongwenProfile } from '@xxgk/gongwen';
import type { ComposeProfile, Report } from '@xxgk/model';
import type { PrepareContext } from '@xxgk/pipeline';

/** A report as it is being written, and what it is held against. */
export interface Preparation {
  readonly report: Report;
  readonly previous?: Report | undefined;
  /** Of years before that. */
  readonly earlier?: readonly Report[] | undefined;
  /** Last day for publishing, `01-21`; the statutory one when left out. */
  readonly deadline?: string | undefined;
  /** What the document is; by the report where left out. */
  readonly profile?: ComposeProfile | undefined;
  readonly tables?: TableOrientation | undefined;
  readonly tableLines?: TableLines | undefined;
  /** Pictures that the report names, by their names. */
  readonly pictures?: Readonly<Record<string, Uint8Array>> | undefined;
  readonly language: Language;
  /** The day of the check, `2023-01-18`. */
  readonly today: string;
}

/** Another official document as it is being written. */
export interface GongwenPreparation extends Pick<Preparation, 'pictures' | 'language'> {
  readonly markdown: string;
  /** The text of the document of the year before. */
  readonly previous?: string | undefined;
  readonly profile?: GongwenProfile | undefined;
}

/** The five font files of the app. */
export type AppFontFiles = Readonly<Record<Typeface, Uint8Array>>;

/** What the app gets from its server when something is drawn. */
export interface DrawingResources {
  readonly fontFile: (typeface: Typeface) => Promise<Uint8Array>;
  readonly svgProgram: () => Promise<Uint8Array>;
}

const DRAWN_IN = 'fangsong';

/**
 * The fonts of a worker: the person's own before those of the app. Lines are broken by measures; the files of the app are
 * there when something is painted; a chart takes one of them.
 */
export function appFontSource(
  own: readonly SuppliedFile[],
  { fontFile }: DrawingResources,
  files?: AppFontFiles,
): PrepareContext['fonts'] {
  const measured = once(() => withSuppliedFonts({ ...vendoredMetrics(), fontFaces: new Map() }, own));
  const whole = once(async () => {
    if (files === undefined) throw new Error('fonts are not loaded');
    return (await withSuppliedFonts(vendoredFontSet(files), own)).fontSet;
  });
  return {
    metrics: async () => {
      const { fontSet: metrics, findings } = await measured();
      return { metrics, findings };
    },
    fontSet: whole,
    drawing: once(async () => {
      const bytes = files?.[DRAWN_IN] ?? (await fontFile(DRAWN_IN));
      const familyName = vendoredAssets.find(({ typeface }) => typeface === DRAWN_IN)?.familyName ?? DRAWN_IN;
      return { chains: vendoredMetrics().chains, fontFaces: new Map([[DRAWN_IN, { bytes, familyName }]]) };
    }),
  };
}

/** What preparing any document looks at in the app: pictures are those that the person added. */
export function documentContext(
  { language, pictures }: Pick<Preparation, 'language' | 'pictures'>,
  fonts: PrepareContext['fonts'],
  { svgProgram }: DrawingResources,
  session: Session,
) {
  return {
    fonts,
    session,
    language,
    loadSvgProgram: svgProgram,
    ...(pictures === undefined ? {} : { readPicture: pictureReader(pictures) }),
  };
}

/** What preparing a report looks at beside that. */
export function appContext(
  {
    previous,
    earlier = [],
    deadline,
    today,
    profile,
    tables,
    tableLines,
    ...wanted
  }: Omit<Preparation, 'report'>,
  fonts: PrepareContext['fonts'],
  resources: DrawingResources,
  session: Session,
): PrepareContext {
  return {
    ...documentContext(wanted, fonts, resources, session),
    today,
    document: { profile, tables, tableLines },
    earlier: [...(previous === undefined ? [] : [previous]), ...earlier],
    ...(deadline === undefined ? {} : { deadlines: parseDeadlines(deadline) }),
  };
}

function pictureReader(
  pictures: Readonly<Record<string, Uint8Array>>,
): NonNullable<PrepareContext['readPicture']> {
  return async (path) => {
    const bytes = Object.hasOwn(pictures, path) ? pictures[path] : undefined;
    return bytes === undefined ? 'not-added' : { bytes };
  };
}
