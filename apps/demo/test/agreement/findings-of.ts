import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from '@xxgk/cli';
import { createSession, type Finding, XxgkError } from '@xxgk/document';
import { vendoredAssets } from '@xxgk/fonts';
import { prepare, readSource, settle } from '@xxgk/pipeline';
import { findingCatalogue, writingFindings } from '@xxgk/pipeline/findings';
import { appContext, appFontSource, type DrawingResources } from '../../src/preparing/app-context.js';

const TODAY = '2026-01-20';
const assets = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');

/** What the app gets from its server. */
const resources: DrawingResources = {
  fontFile: async (typeface) => {
    const asset = vendoredAssets.find((one) => one.typeface === typeface);
    return new Uint8Array(readFileSync(join(assets, asset?.fileName ?? '')));
  },
  svgProgram: async () => new Uint8Array(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
};

/** Ids of what is found only when a file is written. */
const OF_WRITING = new Set(writingFindings.map(({ id }) => id));
const NAMED = /^ {2}(?:已接受 {2})?(?:错误|警告|提示) {2}.*\[([a-z]+\/[a-z-]+)\]$/;

/** The findings that a command prints, each with its severity, place, sentence and acceptance; those of writing left out. */
async function printed(args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const out = (line: string): number => lines.push(...line.split('\n'));
  const environment = { out, err: out, variables: {}, workingDirectory: process.cwd(), today: TODAY };
  await run(args, environment, '0.0.0');
  return lines.filter((line) => {
    const id = NAMED.exec(line)?.[1];
    return id !== undefined && !OF_WRITING.has(id);
  });
}

/** What `check` says of a file, without the line or the cell that only the command can name. */
export const ofCheck = async (file: string): Promise<readonly string[]> =>
  (await printed(['check', file, '--all'])).map((line) =>
    line.replace(/((?:错误|警告|提示) {2})(?:第\d+行|工作表“[^”]*”，[A-Z]+\d+)：/u, '$1'),
  );

/** What `build` says of a file. */
export const ofBuild = (file: string, folder: string): Promise<readonly string[]> =>
  printed(['build', file, '-f', 'docx', '-o', folder, '--force']);

const SEVERITIES = { error: '错误', warning: '警告', note: '提示' } as const;

function line({ severity, message, ruleId, accepted }: Finding): string {
  return `  ${accepted === undefined ? '' : '已接受  '}${SEVERITIES[severity]}  ${message} [${ruleId}]`;
}

/** What the app says of a file that it opens; nothing of one that it refuses, as the commands do. */
export async function ofApp(file: string): Promise<readonly string[]> {
  try {
    return await opened(file);
  } catch (error) {
    if (error instanceof XxgkError && error.code === 'input-unreadable') return [];
    throw error;
  }
}

async function opened(file: string): Promise<readonly string[]> {
  const read = await readSource({
    kind: 'file',
    bytes: new Uint8Array(readFileSync(file)),
    name: basename(file),
  });
  const fonts = appFontSource([], resources);
  const context = appContext({ language: 'zh-CN', today: TODAY }, fonts, resources, createSession());
  const prepared = await prepare({ kind: 'read', read }, context);
  return settle(prepared)
    .map(line)
    .flatMap((text) => text.split('\n'))
    .filter((text) => NAMED.test(text));
}

/** Ids that nobody could explain. */
export function unexplained(lines: readonly string[]): readonly string[] {
  const known = new Set(findingCatalogue.map(({ id }) => id));
  const ids = lines.map((text) => NAMED.exec(text)?.[1] ?? '');
  return [...new Set(ids)].filter((id) => !known.has(id));
}
