import type { Finding } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import { chartDrawer } from '../charts/chart-pictures.js';
import { describeError } from '../workers/describe-error.js';
import { fileName } from './file-name.js';
import { fileFormats } from './formats.js';
import { type Making, makeFile } from './make-file.js';
import type { MakeRequest, MakeResponse } from './make-protocol.js';

self.onmessage = worker();

/** Keeps fonts and drawn charts for the next file. */
function worker(): (event: MessageEvent<MakeRequest>) => Promise<void> {
  const chartPictures = chartDrawer();
  let keptFonts: Pick<Making, 'fonts' | 'ownFonts'> = { ownFonts: [] };
  return async ({ data }) => {
    const { format, fonts = keptFonts.fonts, ownFonts = keptFonts.ownFonts, ...rest } = data;
    keptFonts = { ownFonts, ...(fonts === undefined ? {} : { fonts }) };
    const making: Making = { ...rest, ...keptFonts, chartPictures };
    try {
      const title = reportTitle(making.report);
      const made = format === 'zip' ? await makeArchive(title, making) : await makeFile[format](making);
      answer({ outcome: 'made', name: fileName(title, format), ...made });
    } catch (error) {
      answer({ outcome: 'failed', reason: describeError(error, data.language) });
    }
  };
}

function answer(response: MakeResponse): void {
  self.postMessage(response);
}

/** All files and the list of their digests, as `sha256sum --check` reads it. */
async function makeArchive(title: string, making: Making) {
  const { strToU8, zipSync } = await import('fflate');
  // The browser's own digests are missing on servers without https.
  const { sha256 } = await import('@noble/hashes/sha2');
  const { bytesToHex } = await import('@noble/hashes/utils');
  const files: Record<string, Uint8Array> = {};
  const findings: Finding[] = [];
  for (const [done, format] of fileFormats.entries()) {
    answer({ outcome: 'going', done, of: fileFormats.length });
    const made = await makeFile[format](making);
    files[fileName(title, format)] = made.bytes;
    findings.push(...made.findings);
  }
  const digests = Object.entries(files).map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  files['SHA256SUMS.txt'] = strToU8(digests.join(''));
  return { bytes: zipSync(files, { level: 0, mtime: making.createdAt }), findings };
}
