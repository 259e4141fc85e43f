import { join, posix as posixPath, relative, resolve, sep } from 'node:path';
import { defineError, words } from '@xxgk/document';
import { fileName, portableName } from '@xxgk/pipeline';
import type { ListedReport } from '@xxgk/readers';
import { filesOf, type Source } from '../input/sources.js';
import type { LocalContext } from '../process/local-context.js';
import { foldedName, type NameClash, OutputNames } from './output-names.js';
import { isInShard, type Shard } from './shard.js';

/** One report of a batch, before it is read. */
export interface BatchInput {
  /** By which journal, manifest and messages name it. */
  readonly input: string;
  /** The file, from the working directory. */
  readonly file: string;
  /** Path of its outputs below the output folder, without the ending. */
  readonly stem: string;
  readonly row?: ListedReport;
  /** Why it cannot be made. */
  readonly problem?: string;
}

const text = words({
  'zh-CN': {
    sameOutput: (path: string, first: string) =>
      `输出文件“${path}”与“${first}”的输出同名，没有写入。请给其中一个改名，或分两次输出到不同目录。`,
    manifestName: (path: string) => `输出文件“${path}”与这一批的清单同名，没有写入。请给输入文件改名。`,
  },
  en: {
    sameOutput: (path, first) =>
      `The output "${path}" has the name of the output of "${first}" and was not written. Rename one of them or use another folder.`,
    manifestName: (path) =>
      `The output "${path}" has the name of the manifest of the batch and was not written. Rename the input.`,
  },
});

const outputAmongInputs = defineError('option-invalid', {
  'zh-CN': (folder: string) =>
    `输出目录不能就是输入目录“${folder}”，否则生成的文件会混在原文件中。请用 -o 指定其他目录。`,
  en: (folder) =>
    `The output folder is the input folder "${folder}": files would lie among the data. Choose another by -o.`,
});

/** What inputs are looked for in, and what is made of each. */
export interface Listing {
  readonly sources: readonly Source[];
  readonly outFolder: string;
  /** Of all files that are made of one input. */
  readonly endings: readonly string[];
  readonly shard: Shard;
}

/**
 * All inputs of a batch (or of one part of it), one after another, in an order that does not depend on the machine.
 * Outputs are named after the input and its folder. One whose files would have the name of another's is a problem, in
 * whichever part the other is made. @throws XxgkError
 */
export async function* listInputs(
  { sources, outFolder, endings, shard }: Listing,
  context: LocalContext,
): AsyncGenerator<BatchInput> {
  const isOne = sources.length === 1;
  let names = new OutputNames(endings);
  let folder: string | undefined;
  for (const source of sources) {
    for await (const item of inputsOf(source, outFolder, isOne, context)) {
      // Folders of one argument are listed one by one; those of several may meet.
      if (isOne && folder !== posixPath.dirname(item.stem)) names = new OutputNames(endings);
      folder = posixPath.dirname(item.stem);
      const clash = names.reserve(item.stem, item.input);
      if (clash?.owner === item.input || !isInShard(item.input, shard)) continue;
      yield clash === undefined ? item : { ...item, problem: problemOf(clash, context) };
    }
  }
}

function problemOf({ path, owner }: NameClash, { language }: LocalContext): string {
  const { manifestName, sameOutput } = text(language);
  return owner === undefined ? manifestName(path) : sameOutput(path, owner);
}

async function* inputsOf(
  source: Source,
  outFolder: string,
  isOne: boolean,
  context: LocalContext,
): AsyncGenerator<BatchInput> {
  if (source.kind === 'list') return yield* rowInputs(source.file, source.rows, context);
  const base = resolve(context.workingDirectory, source.base);
  if (source.kind !== 'file' && base === outFolder) throw outputAmongInputs([source.base]);
  const isOutput = (path: string): boolean => resolve(base, path) === outFolder;
  for await (const { path, names } of filesOf(source, isOutput, context))
    yield* folderInputs(source.base, path, names, isOne);
}

/** Files of one folder. Where two differ in their ending alone, the ending stays in the names of their outputs. */
function* folderInputs(
  base: string,
  path: string,
  names: readonly string[],
  isOne: boolean,
): Generator<BatchInput> {
  const folded = (name: string): string => foldedName(withoutEnding(name));
  const sharers = new Map<string, number>();
  for (const name of names) sharers.set(folded(name), (sharers.get(folded(name)) ?? 0) + 1);
  for (const name of names) {
    const file = join(base, path, name);
    const below = path === '' ? name : `${path}/${name}`;
    const own = (sharers.get(folded(name)) ?? 0) > 1 ? below : withoutEnding(below);
    const stem = own.split('/').map(portableName).join('/');
    yield { input: isOne ? below : posix(file), file, stem };
  }
}

/** Rows of a list are named by title, so that rows may move; one whose title an earlier row has is named by its number. */
function* rowInputs(
  file: string,
  rows: readonly ListedReport[],
  { workingDirectory }: LocalContext,
): Generator<BatchInput> {
  const seen = new Set<string>();
  const name = posix(relative(workingDirectory, resolve(workingDirectory, file)));
  for (const row of rows) {
    const stem = fileName(row.title, '');
    const input = `${name}#${seen.has(stem) ? row.rowName : row.title}`;
    seen.add(stem);
    yield { input, file, stem, row };
  }
}

function withoutEnding(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]*$/u, '');
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
