import { defineError } from '@xxgk/document';
import { type ComposeProfile, composeProfiles, type TableLines, type TableOrientation } from '@xxgk/model';
import type { PdfConformance } from '@xxgk/pdf-writer';
import { unknownFormat } from '../options/unknown-format.js';
import { outputFormats, pdfProfiles, reviewFormats } from '../output/output-formats.js';

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
  const other = review === true ? formats.find((format) => !reviewFormats.includes(format)) : undefined;
  if (other !== undefined) throw unknownFormat([other, reviewFormats.join('、')]);
  return {
    formats,
    profile: parseProfile(profile),
    pdfConformance: parsePdfProfile(pdfa ?? '3a'),
  };
}

function parseFormats(list: string): readonly string[] {
  const formats = [...new Set(list.split(/[,，\s]+/u).filter((format) => format !== ''))];
  const known = Object.keys(outputFormats);
  const unknown = formats.length === 0 ? list : formats.find((format) => !known.includes(format));
  if (unknown !== undefined) throw unknownFormat([unknown, known.join('、')]);
  return formats;
}

function parseProfile(profile: string | undefined): ComposeProfile | undefined {
  const known = composeProfiles.find((name) => name === profile);
  if (profile !== undefined && known === undefined)
    throw unknownProfile([profile, composeProfiles.join('、')]);
  return known;
}

function parsePdfProfile(name: string): PdfConformance {
  const profile = Object.hasOwn(pdfProfiles, name) ? pdfProfiles[name] : undefined;
  if (profile === undefined) throw unknownPdfProfile([name, Object.keys(pdfProfiles).join('、')]);
  return profile;
}
