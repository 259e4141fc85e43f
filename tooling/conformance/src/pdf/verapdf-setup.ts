import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagePaths } from '../package-paths.js';
import { outputOf } from '../process/run.js';

const POM = join(packagePaths.java, 'pom.xml');
const SOURCE = join(packagePaths.java, 'ValidatePdf.java');

/** Folder of the jars and the compiled class: another pom or another source is another folder. */
export function veraPdfFolder(): string {
  const hash = createHash('sha256').update(readFileSync(POM)).update(readFileSync(SOURCE)).digest('hex');
  return join(packagePaths.cache, `verapdf-${hash.slice(0, 12)}`);
}

export function isVeraPdfReady(): boolean {
  return existsSync(veraPdfFolder());
}

export function veraPdfClassPath(): string {
  return [join(veraPdfFolder(), '*'), veraPdfFolder()].join(delimiter);
}

/** The release named in the pom. */
export function veraPdfVersion(): string {
  return (
    /<artifactId>validation-model<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ??
    'unknown'
  );
}

/** Fetches veraPDF from Maven Central and compiles the main class, once. @throws where either fails */
export async function prepareVeraPdf(): Promise<void> {
  if (isVeraPdfReady()) return;
  const unfinished = `${veraPdfFolder()}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await outputOf('mvn', [
      '--batch-mode',
      '--quiet',
      '--file',
      POM,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
      '-DincludeScope=runtime',
    ]);
    await outputOf('javac', ['--release', '17', '-cp', join(unfinished, '*'), '-d', unfinished, SOURCE]);
    renameSync(unfinished, veraPdfFolder());
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
