import { vendoredFontSet, vendoredMetrics } from '@xxgk/fonts';
import { layOut } from '@xxgk/layout';
import {
  composeDocument,
  type Finding,
  fillPlaceholders,
  gbt9704,
  type Report,
  reportTitle,
  type Typeface,
} from '@xxgk/model';

/** The files that can be made. */
export type HandInFormat = 'docx' | 'pdf' | 'json' | 'zip';

export interface MakeRequest {
  readonly report: Report;
  readonly format: HandInFormat;
  readonly createdAt: string;
  readonly fonts?: Readonly<Record<Typeface, Uint8Array>>;
}

export type MakeResponse =
  | {
      readonly ok: true;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly reason: string };

type Single = Exclude<HandInFormat, 'zip'>;

self.onmessage = async ({ data }: MessageEvent<MakeRequest>) => {
  const answer = (response: MakeResponse): void => self.postMessage(response);
  try {
    const title = reportTitle(data.report);
    const made = data.format === 'zip' ? await makeArchive(title, data) : await makeOne(data.format, data);
    answer({ ok: true, name: `${title}.${data.format}`, ...made });
  } catch (error) {
    answer({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
};

async function makeOne(format: Single, { report, createdAt, fonts }: MakeRequest) {
  const document = composeDocument(fillPlaceholders(report).report);
  if (format === 'json') return { bytes: new TextEncoder().encode(document.attachment.text), findings: [] };
  if (format === 'docx') {
    const { writeDocx } = await import('@xxgk/docx-writer');
    const { pagesBeforeImprint = 0 } = layOut(document, gbt9704, vendoredMetrics());
    return writeDocx(document, { createdAt, pagesBeforeImprint });
  }
  if (fonts === undefined) throw new Error('fonts are not loaded');
  const { writePdf } = await import('@xxgk/pdf-writer');
  return writePdf(document, { createdAt, fonts: vendoredFontSet(fonts) });
}

/** All files and the list of their digests, as `sha256sum --check` reads it. */
async function makeArchive(title: string, request: MakeRequest) {
  const { strToU8, zipSync } = await import('fflate');
  // The browser's own digests are missing on servers without https.
  const { sha256 } = await import('@noble/hashes/sha2');
  const { bytesToHex } = await import('@noble/hashes/utils');
  const files: Record<string, Uint8Array> = {};
  const findings: Finding[] = [];
  for (const format of ['docx', 'pdf', 'json'] as const) {
    const made = await makeOne(format, request);
    files[`${title}.${format}`] = made.bytes;
    findings.push(...made.findings);
  }
  const digests = Object.entries(files).map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  files['SHA256SUMS.txt'] = strToU8(digests.join(''));
  return { bytes: zipSync(files, { level: 0, mtime: request.createdAt }), findings };
}
