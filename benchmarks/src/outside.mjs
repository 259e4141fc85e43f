import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {readonly string[]} names */
function find(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Programs that are no npm packages, where they are installed: they turn the files of xxgk into PDF.
 * @param {string} folder of their profiles
 */
export function outsidePrograms(folder) {
  const office = find(['soffice', 'libreoffice']);
  const browser = find(['chromium', 'chromium-browser', 'google-chrome']);
  const profile = pathToFileURL(join(folder, 'office-profile')).href;
  return {
    office: office && {
      name: 'LibreOffice (from our Word document)',
      /** @param {readonly string[]} inputs @param {string} output */
      command: (inputs, output) => [
        office,
        [
          '--headless',
          `-env:UserInstallation=${profile}`,
          '--convert-to',
          'pdf',
          '--outdir',
          output,
          ...inputs,
        ],
      ],
    },
    browser: browser && {
      name: 'Chromium (from our web page)',
      /** @param {readonly string[]} inputs @param {string} output */
      command: ([input], output) => [
        browser,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${join(folder, 'browser-profile')}`,
          '--no-pdf-header-footer',
          `--print-to-pdf=${join(output, 'page.pdf')}`,
          pathToFileURL(input ?? '').href,
        ],
      ],
    },
  };
}
