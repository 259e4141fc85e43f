import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { run } from '@xxgk/cli';
import { plainText } from '@xxgk/document';
import { composeDocument, parseReport } from '@xxgk/model';
import type { ReaderName } from './reader-name.js';

/** Files of each format to begin with. */
export type Seeds = Readonly<Record<ReaderName, readonly Uint8Array[]>>;

const EXAMPLES = ['bureau-2022.yaml', 'county-2024.yaml', 'district-2019.yaml', 'form-joint-2025.yaml'];
const ENDINGS: Readonly<Record<string, ReaderName>> = {
  '.docx': 'docx',
  '.xlsx': 'xlsx',
  '.pdf': 'pdf',
  '.ofd': 'ofd',
  '.html': 'html',
  '.txt': 'text',
  '.json': 'json',
  '.yaml': 'yaml',
};

/** The examples in every format, as this software writes them, and the files of further folders. */
export async function makeSeeds(examples: string, folders: readonly string[] = []): Promise<Seeds> {
  const seeds: Record<ReaderName, Uint8Array[]> = {
    docx: [],
    xlsx: [],
    pdf: [],
    ofd: [],
    html: [],
    text: [],
    json: [],
    yaml: [],
  };
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-fuzz-'));
  const environment = { out: () => undefined, err: () => undefined, variables: {}, workingDirectory: folder };
  try {
    for (const [index, example] of EXAMPLES.entries()) {
      const source = join(examples, example);
      const out = join(folder, String(index));
      await run(
        ['build', source, '-f', 'docx,pdf,ofd,html,html-fragment,json', '-o', out],
        environment,
        '0.0.0',
      );
      await run(['init', '--xlsx', '--from', source, '-o', join(out, 'form.xlsx')], environment, '0.0.0');
      for (const name of readdirSync(out)) add(seeds, join(out, name));
      seeds.yaml.push(readFileSync(source));
    }
    for (const json of seeds.json) seeds.text.push(textOf(json));
    for (const one of folders) for (const name of readdirSync(one)) add(seeds, join(one, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return seeds;
}

function add(seeds: Record<ReaderName, Uint8Array[]>, path: string): void {
  const reader = ENDINGS[extname(path)];
  if (reader !== undefined) seeds[reader].push(readFileSync(path));
}

function textOf(json: Uint8Array): Uint8Array {
  const parsed = parseReport(JSON.parse(new TextDecoder().decode(json)));
  return new TextEncoder().encode(parsed.ok ? plainText(composeDocument(parsed.report)) : '');
}
