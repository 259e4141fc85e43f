import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagePaths } from '../package-paths.js';
import { lastLines, outputOf, run, shortenPaths } from './run.js';

/** Java programs of a folder, with what its pom names. */
export class JavaTools {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get areReady(): boolean {
    return existsSync(this.#classes);
  }

  /** The release of an artifact that the pom names. */
  versionOf(artifact: string): string {
    const pom = readFileSync(this.#pom, 'utf8');
    return (
      new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([^<]+)<`).exec(pom)?.[1] ?? 'unknown'
    );
  }

  /** Fetches what the pom names from Maven Central and compiles the main classes, once. @throws where either fails */
  async prepare(): Promise<void> {
    if (this.areReady) return;
    const unfinished = `${this.#classes}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    try {
      await outputOf('mvn', [
        '--batch-mode',
        '--quiet',
        '--file',
        this.#pom,
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
        ...this.#sources,
      ]);
      renameSync(unfinished, this.#classes);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }

  /** Runs one main class over all files in one JVM; what it prints. @throws where the JVM fails as a whole */
  async run(
    mainClass: string,
    programArguments: readonly string[],
    files: readonly string[],
  ): Promise<string> {
    if (files.length === 0) return '';
    const { code, stdout, stderr } = await run(
      'java',
      [
        // A run of seconds to minutes on few processors: parallel collection costs more than it brings.
        '-XX:+UseSerialGC',
        '-Djava.awt.headless=true',
        '-cp',
        [join(this.#classes, '*'), this.#classes].join(delimiter),
        mainClass,
        ...programArguments,
        ...files,
      ],
      { timeoutSeconds: 120 + 20 * files.length },
    );
    if (code !== 0)
      throw new Error(`${mainClass} ended with ${code}: ${shortenPaths(lastLines(stderr), files)}`);
    return stdout;
  }

  get #pom(): string {
    return join(this.#folder, 'pom.xml');
  }

  get #sources(): readonly string[] {
    return [this.#folder, packagePaths.javaShared].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.java'))
        .sort()
        .map((file) => join(folder, file)),
    );
  }

  /** Folder of the jars and the compiled classes: another pom or other sources are another folder. */
  get #classes(): string {
    const hash = createHash('sha256');
    for (const file of [this.#pom, ...this.#sources]) hash.update(readFileSync(file));
    return join(packagePaths.cache, `java-${hash.digest('hex').slice(0, 12)}`);
  }
}

/** The validators of PDF, and what reads OFD: they need different releases of one library. */
export const pdfTools = new JavaTools(packagePaths.java);
export const ofdTools = new JavaTools(packagePaths.javaOfd);
