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

/** What is handed in: the document to read and the one to keep. */
export const toHandIn: readonly FileFormat[] = ['docx', 'pdf'];

/** The format that a file is written in, and what follows the report's title in its name. */
export function writtenAs(format: FileFormat): { readonly format: FormatName; readonly ending: string } {
  return format === 'review'
    ? { format: 'docx', ending: `.审核稿${describeFormat('docx').ending}` }
    : { format, ending: describeFormat(format).ending };
}

/** Whether a file is painted with fonts, which have to be loaded first; those that are put into Word as well. */
export function isPainted(format: FileFormat, { embedFonts }: Pick<FileOptions, 'embedFonts'> = {}): boolean {
  const { format: written } = writtenAs(format);
  return describeFormat(written).isPainted === true || (embedFonts === true && written === 'docx');
}

/** What is asked for beside the formats. */
export interface FileOptions {
  readonly pdfConformance?: 'PDF/A-3a' | 'PDF/A-2b' | 'PDF/A-1b';
  readonly embedFonts?: boolean;
  readonly tables?: 'auto' | 'portrait' | 'landscape';
}
