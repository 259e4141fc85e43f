import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { FOLDER } from '../archive.js';
import type { Report } from '../report.js';

const NEEDED = [
  'runtime/node.exe',
  'runtime/LICENSE',
  'program/bin/xxgk.mjs',
  'program/bundle/main.js',
  'xxgk.cmd',
  '打开网页版.cmd',
  '使用说明.txt',
  'xxgk.html',
  'LICENSE',
  'THIRD_PARTY_NOTICES',
  'sbom.cdx.json',
];
/** Old programs take 260 characters, of which the place where the archive is unpacked needs its share. */
const LONGEST_PATH = 160;
const AMD64 = 0x8664;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"|?*\\]|[. ]$/iu;

/** Everything about the archive for Windows that can be told without one; Wine 8 does not run its Node.js. */
export function checkWindows({ check }: Report, archive: string): void {
  const bytes = readFileSync(archive);
  const files = unzipSync(new Uint8Array(bytes));
  const file = (name: string): Buffer => Buffer.from(files[`${FOLDER}/${name}`] ?? []);
  const names = Object.keys(files);
  const missing = NEEDED.filter((name) => files[`${FOLDER}/${name}`] === undefined);
  check('windows-x64: its files', missing.join(', '));
  const node = file('runtime/node.exe');
  const header = node.length > 0x40 ? node.readUInt32LE(0x3c) : 0;
  const isProgram =
    node.toString('latin1', 0, 2) === 'MZ' && node.toString('latin1', header, header + 2) === 'PE';
  check(
    'windows-x64: a program for Windows on that processor',
    isProgram && node.readUInt16LE(header + 4) === AMD64 ? '' : 'node.exe is none',
  );
  const scripts = names.filter((name) => name.endsWith('.cmd')).map((name) => Buffer.from(files[name] ?? []));
  const other = scripts
    .map((script) => script.toString('latin1'))
    .filter((text) => /[^\r]\n|[^\r\n\x20-\x7e]/u.test(text));
  check('windows-x64: scripts in ASCII, whose lines end as Windows has them', other.join('\n'));
  const quoted = scripts.every((script) => !/(?:^| )%~dp0/u.test(script.toString('latin1')));
  check('windows-x64: scripts quote paths, which may have blanks', quoted ? '' : 'one does not');
  const mark = file('使用说明.txt').subarray(0, 3).toString('hex');
  check('windows-x64: Notepad knows the encoding of the text', mark === 'efbbbf' ? '' : mark);
  const unmarked = namesWithoutUtf8(bytes);
  check('windows-x64: names beyond ASCII are marked as UTF-8', unmarked.join('\n'));
  const bad = names.filter((name) => name.split('/').some((part) => RESERVED.test(part)));
  check('windows-x64: names that Windows takes', bad.join('\n'));
  const alike = names.length - new Set(names.map((name) => name.toLowerCase())).size;
  check('windows-x64: no names that differ in case alone', alike === 0 ? '' : `${alike}`);
  const longest = Math.max(...names.map((name) => name.length));
  check(
    'windows-x64: paths short enough for old programs',
    longest < LONGEST_PATH ? '' : `${longest} characters`,
  );
  console.log('        not run: there is no Windows here');
}

const DIRECTORY_ENTRY = 'PK\x01\x02';
const UTF8 = 0x800;

/** Names in the directory of a zip that hold more than ASCII without the mark that says which encoding. */
function namesWithoutUtf8(zip: Buffer): readonly string[] {
  const found: string[] = [];
  const start = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06') + 16);
  for (let at = start; zip.toString('latin1', at, at + 4) === DIRECTORY_ENTRY; ) {
    const length = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 46, at + 46 + length);
    const isMarked = (zip.readUInt16LE(at + 8) & UTF8) !== 0;
    if (!isMarked && name.some((byte) => byte > 0x7f)) found.push(name.toString('utf8'));
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}
