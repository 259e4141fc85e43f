import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type FontSet, vendoredAssets, vendoredFontSet, withSuppliedFonts } from '@xxgk/fonts';
import type { Finding, Typeface } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

const FONT_FILE = /\.(ttf|otf|ttc|otc|woff2?)$/i;

/** The fonts to use, and what is wrong with the supplied ones. */
export interface LoadedFonts {
  readonly fontSet: FontSet;
  readonly findings: readonly Finding[];
}

/** Loads the fonts that come with xxgk and those of a folder. @throws Failure (environment) */
export async function loadFonts(
  directory: string | undefined,
  context: CommandContext,
): Promise<LoadedFonts> {
  const supplied = directory ?? context.variables['XXGK_FONTS'];
  const base = vendoredFontSet(await readVendored(context));
  if (supplied === undefined || supplied === '') return { fontSet: base, findings: [] };
  const files = await readSupplied(supplied, context);
  return withSuppliedFonts(base, files, { language: context.language });
}

async function readVendored({ messages }: CommandContext): Promise<Record<Typeface, Uint8Array>> {
  const folder = dirname(createRequire(import.meta.url).resolve('@xxgk/fonts/package.json'));
  const read = async (typeface: Typeface): Promise<Uint8Array> => {
    const fileName = vendoredAssets.find((asset) => asset.typeface === typeface)?.fileName ?? typeface;
    const path = join(folder, 'assets', fileName);
    try {
      return await readFile(path);
    } catch (cause) {
      throw new Failure(ExitCode.environment, messages.fontsPackageBroken(path), { cause });
    }
  };
  const [fangsong, kaiti, heiti, songti, xiaobiaosong] = await Promise.all([
    read('fangsong'),
    read('kaiti'),
    read('heiti'),
    read('songti'),
    read('xiaobiaosong'),
  ]);
  return { fangsong, kaiti, heiti, songti, xiaobiaosong };
}

async function readSupplied(
  directory: string,
  { workingDirectory, messages }: CommandContext,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const folder = resolve(workingDirectory, directory);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new Failure(ExitCode.environment, messages.fontDirMissing(directory), { cause });
  }
  const fonts = names.filter((name) => FONT_FILE.test(name)).sort();
  if (fonts.length === 0) throw new Failure(ExitCode.environment, messages.fontDirEmpty(directory));
  return Promise.all(fonts.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
