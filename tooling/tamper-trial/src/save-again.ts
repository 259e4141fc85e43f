import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { TamperFormat } from './made-document.js';

/** A file as another program saves it: LibreOffice a Word document, qpdf a PDF; packed anew where there is no such program. */
export async function saveAgain(bytes: Uint8Array, format: TamperFormat): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-tamper-'));
  try {
    writeFileSync(join(folder, `in.${format}`), bytes);
    const out = join(folder, 'out');
    const [program, args] =
      format === 'docx'
        ? ([
            'soffice',
            ['--headless', '--convert-to', 'docx', '--outdir', out, join(folder, 'in.docx')],
          ] as const)
        : ([
            'qpdf',
            ['--object-streams=generate', '--linearize', join(folder, 'in.pdf'), `${out}.pdf`],
          ] as const);
    execFileSync(program, args, { stdio: 'ignore' });
    const saved = format === 'docx' ? join(out, readdirSync(out)[0] ?? '') : `${out}.pdf`;
    return new Uint8Array(readFileSync(saved));
  } catch {
    return packedAnew(bytes, format);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Word document packed anew; a PDF as it is. */
export function packedAnew(bytes: Uint8Array, format: TamperFormat): Uint8Array {
  return format === 'docx' ? zipSync(unzipSync(bytes), { level: 9, mtime: '2001-01-01' }) : bytes;
}
