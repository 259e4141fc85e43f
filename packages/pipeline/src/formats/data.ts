import type { Format } from './format.js';

function written(text: string): { readonly bytes: Uint8Array; readonly findings: readonly [] } {
  return { bytes: new TextEncoder().encode(text), findings: [] };
}

/** The data of the document, its placeholders filled: what Word and PDF carry inside. */
export const json: Format = {
  ending: '.json',
  write: async (prepared) => written(prepared.treeFor().attachment.text),
};

/** The report as it was read, with its placeholders, for who goes on writing it. */
export const yaml: Format = {
  ending: '.yaml',
  write: async ({ source }) => {
    const { reportYaml } = await import('./report-yaml.js');
    return written(reportYaml(source));
  },
};

/** The spreadsheet form, filled in. */
export const xlsx: Format = {
  ending: '.xlsx',
  isVerifiable: true,
  write: async ({ source }, { making }) => {
    const { writeForm } = await import('@xxgk/xlsx-writer');
    return writeForm(source, making === undefined ? {} : { making });
  },
};
