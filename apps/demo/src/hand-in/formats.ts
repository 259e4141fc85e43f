/** The files that can be made, in the order in which they are offered. */
export const fileFormats = ['docx', 'pdf', 'ofd', 'html', 'xlsx', 'json', 'yaml'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** One file, or all of them in an archive. */
export type HandInFormat = FileFormat | 'zip';
export const handInFormats: readonly HandInFormat[] = [...fileFormats, 'zip'];

/** Formats that are painted with fonts, which have to be loaded first. */
export const paintedFormats: readonly HandInFormat[] = ['pdf', 'ofd', 'zip'];
