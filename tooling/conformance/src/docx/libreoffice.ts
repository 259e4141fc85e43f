import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lastLines, run, shortenPaths } from '../process/run.js';

export interface Conversion {
  /** What each file became that LibreOffice opened, by the path of the file. */
  readonly files: ReadonlyMap<string, string>;
  readonly lastWords: string;
}

/** LibreOffice with its own fonts and work folder. */
export interface LibreOffice {
  readonly fontconfig: string;
  readonly workFolder: string;
}

export type TargetFormat = 'pdf' | 'docx';

/** Opens files and saves them in another format: one call of LibreOffice for each processor, each with a fresh profile. */
export async function convertFiles(
  files: readonly string[],
  format: TargetFormat,
  office: LibreOffice,
  stage: string,
): Promise<Conversion> {
  const share = availableParallelism();
  const parts = Array.from({ length: share }, (_, part) =>
    files.filter((_file, index) => index % share === part),
  );
  const conversions = await Promise.all(
    parts.map((part, index) => convertPart(part, format, office, `${stage}-${index + 1}`)),
  );
  return {
    files: new Map(conversions.flatMap((conversion) => [...conversion.files])),
    lastWords: conversions.map(({ lastWords }) => lastWords).join(' '),
  };
}

async function convertPart(
  files: readonly string[],
  format: TargetFormat,
  { fontconfig, workFolder }: LibreOffice,
  stage: string,
): Promise<Conversion> {
  if (files.length === 0) return { files: new Map(), lastWords: '' };
  const outputFolder = join(workFolder, stage);
  mkdirSync(outputFolder, { recursive: true });
  const { stdout, stderr } = await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(workFolder, `profile-${stage}`)).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      outputFolder,
      ...files,
    ],
    { environment: { FONTCONFIG_FILE: fontconfig }, timeoutSeconds: 120 + 20 * files.length },
  );
  const converted = files.flatMap((file): [string, string][] => {
    const result = join(outputFolder, `${basename(file, extname(file))}.${format}`);
    return existsSync(result) ? [[file, result]] : [];
  });
  return {
    files: new Map(converted),
    lastWords: shortenPaths(lastLines(stderr || stdout), [
      ...files,
      ...converted.map(([, result]) => result),
    ]),
  };
}
