import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Call } from './run-program.js';

/** A program that is no npm package: it turns a file of xxgk into PDF. */
export interface OutsideProgram {
  readonly id: string;
  readonly name: string;
  /** What the names of its inputs end in. */
  readonly takes: string;
  readonly call: (input: string, output: string) => Call;
}

function find(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Those that are installed, with their profiles in a folder. */
export function outsidePrograms(folder: string): readonly OutsideProgram[] {
  const office = find(['soffice', 'libreoffice']);
  const browser = find(['chromium', 'chromium-browser', 'google-chrome']);
  const profile = pathToFileURL(join(folder, 'office-profile')).href;
  const programs: OutsideProgram[] = [];
  if (office !== undefined)
    programs.push({
      id: 'office',
      name: 'LibreOffice (from our Word document)',
      takes: '.docx',
      call: (input, output) => [
        office,
        [
          '--headless',
          `-env:UserInstallation=${profile}`,
          ...['--convert-to', 'pdf', '--outdir', output, input],
        ],
      ],
    });
  if (browser !== undefined)
    programs.push({
      id: 'browser',
      name: 'Chromium (from our web page)',
      takes: '.html',
      call: (input, output) => [
        browser,
        [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
          `--user-data-dir=${join(folder, 'browser-profile')}`,
          `--print-to-pdf=${join(output, 'page.pdf')}`,
          pathToFileURL(input).href,
        ],
      ],
    });
  return programs;
}
