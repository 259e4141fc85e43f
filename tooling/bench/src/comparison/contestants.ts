import { pathToFileURL } from 'node:url';
import { BENCHMARKS } from '../paths.js';
import type { Job } from './job.js';

/** A way to make the report. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly format: 'docx' | 'ofd' | 'pdf';
  /** Ours are written here, those of others in `benchmarks/contestants`. */
  readonly ours?: true;
  readonly slow?: true;
}

export const contestants: readonly Contestant[] = [
  { id: 'xxgk-docx', name: 'xxgk', format: 'docx', ours: true },
  { id: 'docxtemplater', name: 'docxtemplater', format: 'docx' },
  { id: 'easy-template-x', name: 'easy-template-x', format: 'docx' },
  { id: 'docx-templates', name: 'docx-templates', format: 'docx' },
  { id: 'xxgk-pdf', name: 'xxgk (PDF/A-3a, tagged, data embedded)', format: 'pdf', ours: true },
  { id: 'xxgk-ofd', name: 'xxgk (OFD, tagged, data embedded)', format: 'ofd', ours: true },
  { id: 'typst', name: 'Typst', format: 'pdf' },
  { id: 'pdfmake', name: 'pdfmake', format: 'pdf' },
  { id: 'react-pdf', name: 'react-pdf', format: 'pdf', slow: true },
];

/** Where a contestant finds what is not in its job. */
export interface Supplies {
  /** Path of the Word templates, without what their names end in. */
  readonly template: string;
  /** Folder of the fonts. */
  readonly fonts: string;
}

/** Makes a document. */
export type Make = (job: Job) => Uint8Array | Promise<Uint8Array>;

/** Opens fonts and templates once; what every contestant's file exports as `load`. */
export type Load = (supplies: Supplies) => Make | Promise<Make>;

/** Loads a contestant. */
export async function makerOf(id: string, supplies: Supplies): Promise<Make> {
  const { ours } = contestants.find((contestant) => contestant.id === id) ?? {};
  const file = ours ? `./${id}.js` : pathToFileURL(`${BENCHMARKS}contestants/${id}.mjs`).href;
  const { load }: { readonly load: Load } = await import(file);
  return load(supplies);
}
