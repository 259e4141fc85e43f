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
/** Files of formats that this software reads and does not write. */
const FIXTURES = [
  'readers/test/doc/fixtures',
  'sources/test/doc/fixtures',
  'sources/test/odt/fixtures',
  'sources/test/rtf/fixtures',
];
const ENDINGS: Readonly<Record<string, ReaderName>> = {
  '.docx': 'docx',
  '.doc': 'doc',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.mhtml': 'mhtml',
  '.xlsx': 'xlsx',
  '.pdf': 'pdf',
  '.ofd': 'ofd',
  '.html': 'html',
  '.txt': 'text',
  '.json': 'json',
  '.yaml': 'yaml',
};

/** The examples in every format, as this software writes them, and the files of further folders: those of formats that it only reads. */
export async function makeSeeds(repository: string, folders: readonly string[] = []): Promise<Seeds> {
  const seeds: Record<ReaderName, Uint8Array[]> = {
    docx: [],
    doc: [],
    odt: [],
    rtf: [],
    mhtml: [],
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
      const source = join(repository, 'examples', example);
      const out = join(folder, String(index));
      await run(
        ['build', source, '-f', 'docx,pdf,ofd,html,html-fragment,json', '-o', out],
        environment,
        '0.0.0',
      );
      await run(['init', '--xlsx', '--from', source, '-o', join(out, 'form.xlsx')], environment, '0.0.0');
      for (const name of readdirSync(out)) add(seeds, join(out, name));
      seeds.yaml.push(bytesOf(source));
    }
    for (const json of seeds.json) seeds.text.push(textOf(json));
    for (const html of seeds.html) seeds.mhtml.push(archiveOf(html));
    const fixtures = FIXTURES.map((name) => join(repository, 'packages', name));
    for (const one of [...fixtures, ...folders])
      for (const name of readdirSync(one)) add(seeds, join(one, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return seeds;
}

function add(seeds: Record<ReaderName, Uint8Array[]>, path: string): void {
  const reader = ENDINGS[extname(path)];
  if (reader !== undefined) seeds[reader].push(bytesOf(path));
}

/** Bytes of their own: a slice of a Buffer is no copy, and mutations would change the seed. */
function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function textOf(json: Uint8Array): Uint8Array {
  const parsed = parseReport(JSON.parse(new TextDecoder().decode(json)));
  return new TextEncoder().encode(parsed.ok ? plainText(composeDocument(parsed.report)) : '');
}

/** A page as browsers save it as one file, in quoted-printable. */
function archiveOf(html: Uint8Array): Uint8Array {
  const body = Array.from(html, (byte) =>
    byte > 0x7e || byte === 0x3d ? escaped(byte) : String.fromCharCode(byte),
  );
  const head = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
  ];
  return new TextEncoder().encode([...head, body.join(''), '--cut--', ''].join('\r\n'));
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
