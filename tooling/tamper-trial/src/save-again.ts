import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { once } from '@xxgk/document';
import { unzipSync, zipSync } from 'fflate';

/** Formats that other programs save again. */
export type SavedFormat = 'docx' | 'ofd' | 'pdf' | 'xlsx';

type Command = readonly [program: string, ...args: readonly string[]];
type Saver = (from: string, to: string, folder: string) => Command;

/** Settings of LibreOffice's own: one that is open with the usual ones would be asked, and waited for. */
const profile = once(() => {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-office-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
});

const office =
  (format: SavedFormat): Saver =>
  (from, _, folder) => ['soffice', profile(), '--headless', '--convert-to', format, '--outdir', folder, from];

/** Programs that save a format, the same file in another form. OFD has none here. */
const SAVERS: Readonly<Record<SavedFormat, readonly Saver[]>> = {
  docx: [
    office('docx'),
    (from, to) => [
      'python3',
      '-c',
      'import sys, docx; docx.Document(sys.argv[1]).save(sys.argv[2])',
      from,
      to,
    ],
  ],
  xlsx: [office('xlsx')],
  pdf: [(from, to) => ['qpdf', '--object-streams=generate', '--linearize', from, to]],
  ofd: [],
};

/** A file as each of these programs saves it, with that program's name; packed anew where there is none. */
export function savedAgain(
  bytes: Uint8Array,
  format: SavedFormat,
): readonly (readonly [string, Uint8Array])[] {
  const saved = SAVERS[format].flatMap((saver) => savedBy(saver, bytes, format) ?? []);
  return saved.length === 0 ? [['zip', packedAnew(bytes, format)]] : saved;
}

function savedBy(
  saver: Saver,
  bytes: Uint8Array,
  format: SavedFormat,
): readonly (readonly [string, Uint8Array])[] {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-tamper-'));
  try {
    const [from, to] = [join(folder, `file.${format}`), join(folder, 'out', `file.${format}`)];
    writeFileSync(from, bytes);
    mkdirSync(join(folder, 'out'));
    const [program, ...args] = saver(from, to, join(folder, 'out'));
    execFileSync(program, args, { stdio: 'ignore' });
    return existsSync(to) ? [[program, new Uint8Array(readFileSync(to))]] : [];
  } catch {
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A package packed anew; a PDF as it is. */
export function packedAnew(bytes: Uint8Array, format: SavedFormat): Uint8Array {
  return format === 'pdf' ? bytes : zipSync(unzipSync(bytes), { level: 9, mtime: '2001-01-01' });
}
