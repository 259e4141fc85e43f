import type { TableLines, TableOrientation } from '@xxgk/document';
import { describeFormat, type FormatName } from '@xxgk/pipeline';

/** Files that can be made, in the order in which they are offered; `review` is a Word document with the findings in it. */
export const fileFormats = [
  'docx',
  'pdf',
  'ofd',
  'html',
  'html-fragment',
  'xlsx',
  'review',
  'json',
  'yaml',
] as const satisfies readonly (FormatName | 'review')[];
export type FileFormat = (typeof fileFormats)[number];

/** Those of a document that is no report; `md` is its source. */
export const gongwenFormats = ['docx', 'pdf', 'ofd', 'html', 'html-fragment', 'review', 'md'] as const;
export type GongwenFormat = (typeof gongwenFormats)[number];
export type AnyFormat = FileFormat | GongwenFormat;

/** What is handed in: the document to read and the one to keep. */
export const toHandIn = ['docx', 'pdf'] as const;

/** The format that a file is written in, and what follows the title in its name. */
export function writtenAs<Format extends FormatName>(
  format: Format | 'review',
): { readonly format: Format | 'docx'; readonly ending: string } {
  return format === 'review'
    ? { format: 'docx', ending: `-审阅稿${describeFormat('docx').ending}` }
    : { format, ending: describeFormat(format).ending };
}

/** Whether a file is painted with fonts, which have to be loaded first; those that are put into Word as well. */
export function isPainted(format: AnyFormat, { embedFonts }: Pick<FileOptions, 'embedFonts'> = {}): boolean {
  if (format === 'md') return false;
  const { format: written } = writtenAs(format);
  return describeFormat(written).isPainted === true || (embedFonts === true && written === 'docx');
}

/** What is asked for beside the formats. */
export interface FileOptions {
  readonly pdfConformance?: 'PDF/A-3a' | 'PDF/A-2b' | 'PDF/A-1b';
  readonly ofdConformance?: 'OFD' | 'OFD-A';
  readonly embedFonts?: boolean;
  readonly tables?: TableOrientation;
  readonly tableLines?: TableLines;
}
