import { defineError, type TableLines, type TableOrientation } from '@xxgk/document';
import { composeProfiles } from '@xxgk/model';
import type { OfdConformance } from '@xxgk/ofd-writer';
import type { PdfConformance } from '@xxgk/pdf-writer';
import { describeFormat, type FormatName } from '@xxgk/pipeline';
import { lookUp, oneOf } from '../options/one-of.js';

/** Options of `build` as the user wrote them: plain data, so that they can be given to a worker. */
export interface BuildOptions {
  readonly profile?: string;
  readonly outDir: string;
  readonly formats?: string;
  readonly fonts?: string;
  readonly pdfa?: string;
  readonly ofd?: string;
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
const FORMATS = [
  'docx',
  'pdf',
  'ofd',
  'html',
  'html-fragment',
  'xlsx',
  'json',
] as const satisfies readonly FormatName[];
const REVIEWABLE = FORMATS.filter((format) => describeFormat(format).isReviewable === true);

/** Profiles of the archival PDF by the value of `--pdfa`. */
const PDF_PROFILES: Readonly<Record<string, PdfConformance>> = {
  '3a': 'PDF/A-3a',
  '2b': 'PDF/A-2b',
  '1b': 'PDF/A-1b',
};

/** Profiles of OFD by the value of `--ofd`. */
const OFD_PROFILES: Readonly<Record<string, OfdConformance>> = { plain: 'OFD', a: 'OFD-A' };

const unknownProfile = defineError('option-invalid', {
  'zh-CN': (profile: string, known: string) => `不支持的版面“${profile}”。可选：${known}。`,
  en: (profile, known) => `Unknown profile "${profile}". Known: ${known}.`,
});

const unknownPdfProfile = defineError('option-invalid', {
  'zh-CN': (profile: string, known: string) => `不支持的 PDF/A 标准“${profile}”。可选：${known}。`,
  en: (profile, known) => `Unknown PDF/A profile "${profile}". Choose from: ${known}.`,
});

const unknownOfdProfile = defineError('option-invalid', {
  'zh-CN': (profile: string, known: string) => `不支持的 OFD 标准“${profile}”。可选：${known}。`,
  en: (profile, known) => `Unknown OFD profile "${profile}". Choose from: ${known}.`,
});

/** The options that are words of a list, parsed. */
export type ParsedOptions = ReturnType<typeof parseOptions>;

/** @throws XxgkError `option-invalid` for a word that is on no list. */
export function parseOptions({ review, profile, pdfa, ofd, ...options }: BuildOptions) {
  const list = options.formats ?? (review === true ? 'docx,html' : 'docx,pdf');
  const words = list.split(/[,，\s]+/u).filter((word) => word !== '');
  const formats = (words.length === 0 ? [list] : words).map((word) => oneOf(word, FORMATS));
  if (review === true) for (const format of formats) oneOf(format, REVIEWABLE);
  return {
    formats: [...new Set(formats)] as readonly FormatName[],
    profile: profile === undefined ? undefined : oneOf(profile, composeProfiles, { unknown: unknownProfile }),
    ...parsePaintOptions({ pdfa, ofd }),
  };
}

/** The profiles of painted formats. @throws XxgkError `option-invalid` for one that is not known */
export function parsePaintOptions({
  pdfa,
  ofd,
}: {
  readonly pdfa?: string | undefined;
  readonly ofd?: string | undefined;
}) {
  return {
    pdfConformance: lookUp(PDF_PROFILES, pdfa ?? '3a', { unknown: unknownPdfProfile }),
    ofdConformance: lookUp(OFD_PROFILES, ofd ?? 'plain', { unknown: unknownOfdProfile }),
  };
}
