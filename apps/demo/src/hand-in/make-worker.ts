import { fileName } from '@xxgk/pipeline';
import { drawingResources } from '../preparing/drawing-resources.js';
import { describeError } from '../workers/describe-error.js';
import { type AnyFormat, writtenAs } from './formats.js';
import { fileMaker, type MadeFiles, type MakingBeside } from './make-file.js';
import { gongwenMaker } from './make-gongwen.js';
import type { MakeRequest, MakeResponse } from './make-protocol.js';

/** Keeps fonts and drawn charts for the next file. */
export function makeWorker(): (event: MessageEvent<MakeRequest>) => Promise<void> {
  const makeReport = fileMaker(drawingResources);
  const makeGongwen = gongwenMaker(drawingResources);
  let kept: Pick<MakingBeside, 'fonts' | 'ownFonts'> = { ownFonts: [] };
  return async ({ data }) => {
    const { fonts = kept.fonts, ownFonts = kept.ownFonts, pictures = {} } = data;
    kept = { ownFonts, ...(fonts === undefined ? {} : { fonts }) };
    const onMade = (done: number): void => answer({ outcome: 'going', done, of: data.formats.length });
    try {
      const made =
        data.kind === 'report'
          ? await makeReport({ ...data, ...kept }, data.formats, onMade)
          : await makeGongwen({ ...data, ...kept }, data.formats, onMade);
      answer(await asOneFile(made, data.formats, pictures));
    } catch (error) {
      answer({ outcome: 'failed', reason: describeError(error, data.language) });
    }
  };
}

function answer(response: MakeResponse): void {
  self.postMessage(response);
}

/** One file as it is, or several in an archive. */
async function asOneFile(
  { title, moment, files, findings }: MadeFiles,
  formats: readonly AnyFormat[],
  pictures: Readonly<Record<string, Uint8Array>>,
): Promise<MakeResponse> {
  if (files.length === 0)
    return { outcome: 'failed', reason: findings.map(({ message }) => message).join('') };
  const named = files.map((bytes, index) => [fileName(title, endingOf(formats[index])), bytes] as const);
  const [first] = named;
  if (first !== undefined && named.length === 1)
    return { outcome: 'made', name: first[0], bytes: first[1], findings };
  const bytes = await archive([...named, ...Object.entries(pictures)], moment);
  return { outcome: 'made', name: fileName(title, '.zip'), bytes, findings };
}

function endingOf(format: AnyFormat = 'docx'): string {
  return format === 'md' ? '.md' : writtenAs(format).ending;
}

/** The files with the pictures they name, and the list of their digests, as `sha256sum --check` reads it. */
async function archive(
  entries: readonly (readonly [string, Uint8Array])[],
  moment: string,
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  // The browser's own digests are missing on servers without https.
  const { sha256 } = await import('@noble/hashes/sha2');
  const { bytesToHex } = await import('@noble/hashes/utils');
  const digests = entries.map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  const contents = { ...Object.fromEntries(entries), 'SHA256SUMS.txt': strToU8(digests.join('')) };
  return zipSync(contents, { level: 0, mtime: wallClock(moment) });
}

/** Times in an archive have no zone: the day of the document is to be read in it wherever it is opened. */
function wallClock(moment: string): Date {
  const local = new Date(moment.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length));
  // Archives know no time before 1980.
  return local.getFullYear() < 1980 ? new Date(1980, 0, 1) : local;
}
