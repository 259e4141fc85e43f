import { reportTitle } from '@xxgk/model';
import { fileName, recordedMoment } from '@xxgk/pipeline';
import { drawingResources } from '../preparing/drawing-resources.js';
import { describeError } from '../workers/describe-error.js';
import { fileFormats } from './formats.js';
import { fileMaker, type MakeFiles, type Making } from './make-file.js';
import type { MakeRequest, MakeResponse } from './make-protocol.js';

self.onmessage = worker();

/** Keeps fonts and drawn charts for the next file. */
function worker(): (event: MessageEvent<MakeRequest>) => Promise<void> {
  const makeFiles = fileMaker(drawingResources);
  let keptFonts: Pick<Making, 'fonts' | 'ownFonts'> = { ownFonts: [] };
  return async ({ data }) => {
    const { format, fonts = keptFonts.fonts, ownFonts = keptFonts.ownFonts, ...rest } = data;
    keptFonts = { ownFonts, ...(fonts === undefined ? {} : { fonts }) };
    const making: Making = { ...rest, ...keptFonts };
    try {
      const title = reportTitle(making.report);
      const made =
        format === 'zip'
          ? await makeArchive(title, making, makeFiles)
          : await makeOne(making, format, makeFiles);
      answer({ outcome: 'made', name: fileName(title, `.${format}`), ...made });
    } catch (error) {
      answer({ outcome: 'failed', reason: describeError(error, data.language) });
    }
  };
}

function answer(response: MakeResponse): void {
  self.postMessage(response);
}

async function makeOne(making: Making, format: (typeof fileFormats)[number], makeFiles: MakeFiles) {
  const { files, findings } = await makeFiles(making, [format]);
  return { bytes: files[0] ?? new Uint8Array(), findings };
}

/** All files and the list of their digests, as `sha256sum --check` reads it. */
async function makeArchive(title: string, making: Making, makeFiles: MakeFiles) {
  const { strToU8, zipSync } = await import('fflate');
  // The browser's own digests are missing on servers without https.
  const { sha256 } = await import('@noble/hashes/sha2');
  const { bytesToHex } = await import('@noble/hashes/utils');
  const { files: made, findings } = await makeFiles(making, fileFormats, (done) =>
    answer({ outcome: 'going', done, of: fileFormats.length }),
  );
  const entries = made.map(
    (bytes, index) => [fileName(title, `.${fileFormats[index] ?? ''}`), bytes] as const,
  );
  const digests = entries.map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  const files = { ...Object.fromEntries(entries), 'SHA256SUMS.txt': strToU8(digests.join('')) };
  return { bytes: zipSync(files, { level: 0, mtime: recordedMoment(making.report) }), findings };
}
