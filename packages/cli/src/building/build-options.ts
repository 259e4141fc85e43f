import { type ComposeProfile, composeProfiles, type TableLines, type TableOrientation } from '@xxgk/model';
import type { PdfConformance } from '@xxgk/pdf-writer';
import { outputFormats, pdfProfiles, reviewFormats } from '../output/output-formats.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

/** Options of `build` as the user wrote them: plain data, so that they can be given to a worker. */
export interface BuildOptions {
  readonly profile?: string;
  readonly outDir: string;
  readonly formats?: string;
  readonly fonts?: string;
  readonly pdfa?: string;
  readonly embedFonts?: boolean;
  readonly createdAt?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly pictures?: string;
  readonly review?: boolean;
  readonly previous?: readonly string[];
  readonly tables?: TableOrientation;
  readonly tableLines?: TableLines;
}

/** The options that are words of a list, understood. */
export interface UnderstoodOptions {
  readonly formats: readonly string[];
  readonly profile: ComposeProfile | undefined;
  readonly pdfConformance: PdfConformance;
}

/** @throws Failure (usage) for a word that is on no list. */
export function understandOptions(options: BuildOptions, context: CommandContext): UnderstoodOptions {
  const usual = options.review === true ? 'docx,html' : 'docx,pdf';
  const formats = parseFormats(options.formats ?? usual, context);
  if (options.review === true) assertReviewable(formats, context);
  return {
    formats,
    profile: parseProfile(options.profile, context),
    pdfConformance: parsePdfProfile(options.pdfa ?? '3a', context),
  };
}

function parseFormats(list: string, { messages }: CommandContext): readonly string[] {
  const formats = [...new Set(list.split(/[,，\s]+/u).filter((format) => format !== ''))];
  const known = Object.keys(outputFormats);
  const unknown = formats.length === 0 ? list : formats.find((format) => !known.includes(format));
  if (unknown !== undefined)
    throw new Failure(ExitCode.usage, messages.unknownFormat(unknown, known.join('、')));
  return formats;
}

function parseProfile(profile: string | undefined, { messages }: CommandContext): ComposeProfile | undefined {
  const known = composeProfiles.find((name) => name === profile);
  if (profile === undefined || known !== undefined) return known;
  throw new Failure(ExitCode.usage, messages.unknownProfile(profile, composeProfiles.join('、')));
}

function assertReviewable(formats: readonly string[], { messages }: CommandContext): void {
  const other = formats.find((format) => !reviewFormats.includes(format));
  if (other !== undefined)
    throw new Failure(ExitCode.usage, messages.unknownFormat(other, reviewFormats.join('、')));
}

function parsePdfProfile(name: string, { messages }: CommandContext): PdfConformance {
  const profile = Object.hasOwn(pdfProfiles, name) ? pdfProfiles[name] : undefined;
  if (profile !== undefined) return profile;
  throw new Failure(ExitCode.usage, messages.unknownPdfProfile(name, Object.keys(pdfProfiles).join('、')));
}
