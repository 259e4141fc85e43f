import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createSession, once } from '@xxgk/document';
import type { PrepareContext } from '@xxgk/pipeline';
import { fontFolder } from '../options/font-folder.js';
import type { LocalContext } from '../process/local-context.js';
import { type PictureFolders, pictureReader } from './read-picture.js';

/** What preparing a report in its folder may look at, but for the reports beside it; fonts and drawings are kept. */
export type ContextOf = (folders: PictureFolders) => PrepareContext;

/**
 * Starts what one run, or one worker of a batch, shares between its reports. Fonts are loaded when something asks for
 * their files; until then, and where none are supplied, lines are broken by the measures that come with the program.
 * `isPainting`: the files will be needed anyway.
 */
export function localSession(
  fontDir: string | undefined,
  isPainting: boolean,
  context: LocalContext,
): ContextOf {
  const { language, today } = context;
  const supplied = fontFolder(fontDir, context);
  const loaded = once(async () => (await import('./load-fonts.js')).loadFonts(supplied, context));
  const vendored = once(async () => {
    const { vendoredMetrics } = await import('@xxgk/fonts');
    return { metrics: vendoredMetrics(), findings: [] };
  });
  const session = createSession();
  const fonts = {
    fontSet: async () => (await loaded()).fontSet,
    metrics: async () => {
      if (!isPainting && supplied === '') return vendored();
      const { fontSet: metrics, findings } = await loaded();
      return { metrics, findings };
    },
  };
  return (folders) => ({
    fonts,
    session,
    language,
    today,
    readPicture: pictureReader(folders, context),
    loadSvgProgram,
  });
}

async function loadSvgProgram(): Promise<Uint8Array> {
  const packageFile = createRequire(import.meta.url).resolve('@xxgk/pictures/package.json');
  return readFile(createRequire(packageFile).resolve('@resvg/resvg-wasm/index_bg.wasm'));
}
