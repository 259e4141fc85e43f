import { reportTitle } from '@xxgk/model';
import { fileName, recordedMoment } from '@xxgk/pipeline';
import { drawingResources } from '../preparing/drawing-resources.js';
import { describeError } from '../workers/describe-error.js';
import { type FileFormat, writtenAs } from './formats.js';
import { fileMaker, type MakeFiles, type Making } from './make-file.js';
import type { MakeRequest, MakeResponse } from './make-protocol.js';

/** Keeps fonts and drawn charts for the next file. */
export function makeWorker(): (event: MessageEvent<MakeRequest>) => Promise<void> {
  const makeFiles = fileMaker(drawingResources);
  let keptFonts: Pick<Making, 'fonts' | 'ownFonts'> = { ownFonts: [] };
  return async ({ data }) => {
    const { formats, fonts = keptFonts.fonts, ownFonts = keptFonts.ownFonts, ...rest } = data;
    keptFonts = { ownFonts, ...(fonts === undefined ? {} : { fonts }) };
    const making: Making = { ...rest, ...keptFonts };
    try {
      answer({ outcome: 'made', ...(await make(making, formats, makeFiles)) });
    } catch (error) {
      answer({ outcome: 'failed', reason: describeError(error, data.language) });
    }
  };
}

function answer(response: MakeResponse): void {
  self.postMessage(response);
}

/** One file as it is, or several in an archive. */
async function make(making: Making, formats: readonly FileFormat[], makeFiles: MakeFiles) {
  const title = reportTitle(making.report);
  const { files, findings } = await makeFiles(making, formats, (done) =>
    answer({ outcome: 'going', done, of: formats.length }),
  );
  const named = files.map(
    (bytes, index) => [fileName(title, writtenAs(formats[index] ?? 'docx').ending), bytes] as const,
  );
  const [first] = named;
  if (first !== undefined && named.length === 1) return { name: first[0], bytes: first[1], findings };
  return { name: fileName(title, '.zip'), bytes: await archive(making, named), findings };
}

/** The files with the pictures they name, and the list of their digests, as `sha256sum --check` reads it. */
async function archive(
  { report, pictures = {} }: Making,
  files: readonly (readonly [string, Uint8Array])[],
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  // The browser's own digests are missing on servers without https.
  const { sha256 } = await import('@noble/hashes/sha2');
  const { bytesToHex } = await import('@noble/hashes/utils');
  const entries = [...files, ...Object.entries(pictures)];
  const digests = entries.map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  const contents = { ...Object.fromEntries(entries), 'SHA256SUMS.txt': strToU8(digests.join('')) };
  return zipSync(contents, { level: 0, mtime: wallClock(recordedMoment(report)) });
}

/** Times in an archive have no zone: the day of the report is to be read in it wherever it is opened. */
function wallClock(moment: string): Date {
  return new Date(moment.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length));
}
