import { defineError, type TableLines, type TableOrientation } from '@xxgk/document';
import { type ComposeProfile, composeProfiles } from '@xxgk/model';
import type { PdfConformance } from '@xxgk/pdf-writer';
import { describeFormat, type FormatName } from '@xxgk/pipeline';
import { unknownFormat } from '../options/unknown-format.js';

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

/** The formats that `build` makes. */
const FORMATS = ['docx', 'pdf', 'html', 'html-fragment', 'json'] as const satisfies readonly FormatName[];
const REVIEWABLE = FORMATS.filter((format) => describeFormat(format).isReviewable === true);

/** Profiles of the archival PDF by the value of `--pdfa`. */
const PDF_PROFILES: Readonly<Record<string, PdfConformance>> = {
  '3a': 'PDF/A-3a',
  '2b': 'PDF/A-2b',
  '1b': 'PDF/A-1b',
};

/** The options that are words of a list, understood. */
export interface UnderstoodOptions {
  readonly formats: readonly FormatName[];
  readonly profile: ComposeProfile | undefined;
  readonly pdfConformance: PdfConformance;
}

const unknownProfile = defineError('option-invalid', {
  'zh-CN': (profile: string, known: string) => `不支持的版面“${profile}”。可选：${known}。`,
  en: (profile, known) => `Unknown profile "${profile}". Known: ${known}.`,
});

const unknownPdfProfile = defineError('option-invalid', {
  'zh-CN': (profile: string, known: string) => `不支持的 PDF/A 标准“${profile}”。可选：${known}。`,
  en: (profile, known) => `Unknown PDF/A profile "${profile}". Choose from: ${known}.`,
});

/** @throws XxgkError `option-invalid` for a word that is on no list. */
export function understandOptions({ review, profile, pdfa, ...options }: BuildOptions): UnderstoodOptions {
  const formats = parseFormats(options.formats ?? (review === true ? 'docx,html' : 'docx,pdf'));
  const other =
    review === true ? formats.find((format) => describeFormat(format).isReviewable !== true) : undefined;
  if (other !== undefined) throw unknownFormat([other, REVIEWABLE.join('、')]);
  return {
    formats,
    profile: parseProfile(profile),
    pdfConformance: parsePdfProfile(pdfa ?? '3a'),
  };
}

function parseFormats(list: string): readonly FormatName[] {
  const words = [...new Set(list.split(/[,，\s]+/u).filter((format) => format !== ''))];
  const formats = words.map((word) => FORMATS.find((format) => format === word));
  const unknown = words.length === 0 ? list : words.find((_, index) => formats[index] === undefined);
  if (unknown !== undefined) throw unknownFormat([unknown, FORMATS.join('、')]);
  return formats.filter((format) => format !== undefined);
}

function parseProfile(profile: string | undefined): ComposeProfile | undefined {
  const known = composeProfiles.find((name) => name === profile);
  if (profile !== undefined && known === undefined)
    throw unknownProfile([profile, composeProfiles.join('、')]);
  return known;
}

function parsePdfProfile(name: string): PdfConformance {
  const profile = Object.hasOwn(PDF_PROFILES, name) ? PDF_PROFILES[name] : undefined;
  if (profile === undefined) throw unknownPdfProfile([name, Object.keys(PDF_PROFILES).join('、')]);
  return profile;
}
