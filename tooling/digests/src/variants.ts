/** Files that are made of every report by one command. */
export interface Variant {
  readonly name: string;
  /** Options of `xxgk build`. */
  readonly options: readonly string[];
}

/** Together every format of `xxgk build`, and every option that changes what is in a file. */
export const VARIANTS: readonly Variant[] = [
  { name: 'usual', options: ['-f', 'docx,pdf,ofd,html,html-fragment,json'] },
  { name: 'review', options: ['--review'] },
  { name: 'submission', options: ['-f', 'docx,pdf,html', '--profile', 'submission'] },
  { name: 'pdfa-2b', options: ['-f', 'pdf', '--pdfa', '2b'] },
  { name: 'pdfa-1b', options: ['-f', 'pdf', '--pdfa', '1b'] },
  { name: 'ofd-a', options: ['-f', 'ofd', '--ofd', 'a'] },
  { name: 'bare-lines', options: ['-f', 'docx,pdf,html', '--table-lines', 'bare'] },
  { name: 'landscape', options: ['-f', 'docx,pdf,html', '--tables', 'landscape'] },
  { name: 'embedded-fonts', options: ['-f', 'docx', '--embed-fonts'] },
];
