import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagePaths } from '../package-paths.js';
import { lastLines, outputOf, run, shortenPaths } from '../process/run.js';
import { parseVerdicts, type Verdict } from './verdict.js';

const POM = join(packagePaths.java, 'pom.xml');

function sources(): readonly string[] {
  return readdirSync(packagePaths.java)
    .filter((file) => file.endsWith('.java'))
    .sort()
    .map((file) => join(packagePaths.java, file));
}

/** Folder of the jars and the compiled classes: another pom or other sources are another folder. */
function classFolder(): string {
  const hash = createHash('sha256');
  for (const file of [POM, ...sources()]) hash.update(readFileSync(file));
  return join(packagePaths.cache, `java-${hash.digest('hex').slice(0, 12)}`);
}

export function areJavaValidatorsReady(): boolean {
  return existsSync(classFolder());
}

/** The release of an artifact that the pom names. */
export function versionInPom(artifact: string): string {
  const pom = readFileSync(POM, 'utf8');
  return new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([^<]+)<`).exec(pom)?.[1] ?? 'unknown';
}

/** Fetches the validators from Maven Central and compiles the main classes, once. @throws where either fails */
export async function prepareJavaValidators(): Promise<void> {
  if (areJavaValidatorsReady()) return;
  const unfinished = `${classFolder()}.${process.pid}`;
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
    await outputOf('javac', [
      '--release',
      '17',
      '-cp',
      join(unfinished, '*'),
      '-d',
      unfinished,
      ...sources(),
    ]);
    renameSync(unfinished, classFolder());
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Runs one main class over all files in one JVM. @throws where the JVM fails as a whole */
export async function runJavaValidator(
  mainClass: string,
  programArguments: readonly string[],
  files: readonly string[],
): Promise<readonly Verdict[]> {
  if (files.length === 0) return [];
  const { code, stdout, stderr } = await run(
    'java',
    [
      // A run of seconds to minutes on few processors: parallel collection costs more than it brings.
      '-XX:+UseSerialGC',
      '-Djava.awt.headless=true',
      '-cp',
      [join(classFolder(), '*'), classFolder()].join(delimiter),
      mainClass,
      ...programArguments,
      ...files,
    ],
    { timeoutSeconds: 120 + 20 * files.length },
  );
  if (code !== 0)
    throw new Error(`${mainClass} ended with ${code}: ${shortenPaths(lastLines(stderr), files)}`);
  return parseVerdicts(stdout);
}
