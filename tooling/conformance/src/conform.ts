import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startBatch } from './batch.js';
import { batchChecks } from './batch-checks.js';
import { type Check, type DocumentReport, messageOf } from './check.js';
import type { DocumentFiles } from './documents.js';
import { fontconfigFile } from './docx/fontconfig.js';
import type { Conversion } from './docx/libreoffice.js';
import { openBrowser } from './html/axe.js';
import { ownChecks } from './own-checks.js';
import { mapInParallel } from './process/map-in-parallel.js';
import { tellApart } from './totals/judged-over-all.js';

export interface Surroundings {
  readonly workFolder: string;
  /** Path of the fontconfig file. */
  readonly fontconfig: string;
  readonly flavours: readonly string[];
}

export interface Conformance {
  readonly documents: readonly DocumentReport[];
  /** The docx files as LibreOffice sets them, by path. */
  readonly conversion: Conversion;
}

/** Writes the fontconfig file into the work folder and gives back its path. */
export function writeFontconfig(fontFolder: string, cacheFolder: string, workFolder: string): string {
  mkdirSync(cacheFolder, { recursive: true });
  const path = join(workFolder, 'fonts.conf');
  writeFileSync(path, fontconfigFile(fontFolder, cacheFolder));
  return path;
}

/** Runs all checks of all documents. Needs the tools that preflight names. */
export async function conform(
  documents: readonly DocumentFiles[],
  { workFolder, fontconfig, flavours }: Surroundings,
): Promise<Conformance> {
  const batch = startBatch(documents, { workFolder, fontconfig }, flavours);
  const own = await runOwnChecks(documents, workFolder);
  const reports = await mapInParallel(documents, availableParallelism(), async (files) => {
    const checks = [
      ...(own.get(files.name) ?? []),
      ...(await batchChecks(files, batch, flavours, workFolder)),
    ];
    return { name: files.name, group: files.group, checks: tellApart(files.group, checks) };
  });
  return {
    documents: reports,
    conversion: await batch.conversion.catch((error) => ({ files: new Map(), lastWords: messageOf(error) })),
  };
}

async function runOwnChecks(
  documents: readonly DocumentFiles[],
  workFolder: string,
): Promise<ReadonlyMap<string, readonly Check[]>> {
  const browser = openBrowser();
  browser.catch(() => undefined);
  try {
    const numbered = documents.map((files, place) => ({ files, place }));
    const checked = await mapInParallel(numbered, availableParallelism(), async ({ files, place }) => {
      return [files.name, await ownChecks(files, place, { workFolder, browser })] as const;
    });
    return new Map(checked);
  } finally {
    await browser.then((opened) => opened.close()).catch(() => undefined);
  }
}
