import { type Finding, reportTitle } from '@xxgk/model';
import { fileName } from './file-name.js';
import { fileFormats, type HandInFormat } from './formats.js';
import { type Making, makeFile } from './make-file.js';

export interface MakeRequest extends Making {
  readonly format: HandInFormat;
}

export type MakeResponse =
  | {
      readonly ok: true;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly reason: string };

self.onmessage = async ({ data }: MessageEvent<MakeRequest>) => {
  const answer = (response: MakeResponse): void => self.postMessage(response);
  try {
    const title = reportTitle(data.report);
    const made = data.format === 'zip' ? await makeArchive(title, data) : await makeFile[data.format](data);
    answer({ ok: true, name: fileName(title, data.format), ...made });
  } catch (error) {
    answer({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
};

/** All files and the list of their digests, as `sha256sum --check` reads it. */
async function makeArchive(title: string, making: Making) {
  const { strToU8, zipSync } = await import('fflate');
  // The browser's own digests are missing on servers without https.
  const { sha256 } = await import('@noble/hashes/sha2');
  const { bytesToHex } = await import('@noble/hashes/utils');
  const files: Record<string, Uint8Array> = {};
  const findings: Finding[] = [];
  for (const format of fileFormats) {
    const made = await makeFile[format](making);
    files[fileName(title, format)] = made.bytes;
    findings.push(...made.findings);
  }
  const digests = Object.entries(files).map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  files['SHA256SUMS.txt'] = strToU8(digests.join(''));
  return { bytes: zipSync(files, { level: 0, mtime: making.createdAt }), findings };
}
