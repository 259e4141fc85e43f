import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { at } from './places.js';

const requireOfCli = createRequire(at('packages/cli/package.json'));

/** What the bundle opens by the name of its package, and the files of it that it opens. */
const OPENED: readonly { readonly name: string; readonly files: readonly string[] }[] = [
  { name: '@xxgk/fonts', files: ['assets', 'NOTICE.md'] },
  { name: '@xxgk/pictures', files: [] },
  { name: '@resvg/resvg-wasm', files: ['index_bg.wasm'] },
  { name: 'tinypool', files: ['dist', 'LICENSE'] },
];

const DESCRIPTION =
  '编制政府信息公开工作年度报告和各种公文：检查数据，生成报送用 Word、归档用 PDF/A 和 OFD。Checks the annual report on government information disclosure and makes its Word, PDF/A and OFD files.';
const KEYWORDS = [
  '政府信息公开',
  '年度报告',
  '公文',
  'GB/T 9704',
  'docx',
  'PDF/A',
  'OFD',
  'official-documents',
];

/** The command without anything it does not open: its bundle, and fonts and programs as bundled dependencies. */
export function makeProgramFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  for (const name of ['bundle', 'bin', 'LICENSE'])
    cpSync(at(`packages/cli/${name}`), join(folder, name), { recursive: true });
  for (const name of ['THIRD_PARTY_NOTICES', 'README.zh-CN.md']) cpSync(at(name), join(folder, name));
  cpSync(at('tooling/release/package-readme.md'), join(folder, 'README.md'));
  for (const { name, files } of OPENED) {
    const from = packageFolder(name);
    const to = join(folder, 'node_modules', name);
    mkdirSync(to, { recursive: true });
    for (const file of files) cpSync(join(from, file), join(to, file), { recursive: true });
    const { version, license, type, main, exports } = manifest(join(from, 'package.json'));
    write(join(to, 'package.json'), { name, version, license, type, main, exports });
  }
  write(join(folder, 'package.json'), programManifest());
}

function programManifest(): object {
  const cli = manifest(at('packages/cli/package.json'));
  return {
    name: 'xxgk',
    version: cli.version,
    description: DESCRIPTION,
    keywords: KEYWORDS,
    license: 'MIT',
    type: 'module',
    engines: cli.engines,
    ...(cli.repository === undefined ? {} : { repository: cli.repository }),
    bin: { xxgk: 'bin/xxgk.mjs' },
    files: ['bin', 'bundle', 'THIRD_PARTY_NOTICES', 'README.zh-CN.md'],
    dependencies: Object.fromEntries(
      OPENED.map(({ name }) => [name, manifest(join(packageFolder(name), 'package.json')).version]),
    ),
    bundleDependencies: OPENED.map(({ name }) => name),
  };
}

function packageFolder(name: string): string {
  if (name === '@resvg/resvg-wasm')
    return dirname(
      createRequire(requireOfCli.resolve('@xxgk/pictures/package.json')).resolve(`${name}/index_bg.wasm`),
    );
  return name.startsWith('@xxgk/')
    ? dirname(requireOfCli.resolve(`${name}/package.json`))
    : dirname(dirname(requireOfCli.resolve(name)));
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly type?: string;
  readonly main?: string;
  readonly exports?: unknown;
  readonly engines?: unknown;
  readonly repository?: unknown;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function write(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The version of the program. */
export function programVersion(): string {
  return manifest(at('packages/cli/package.json')).version;
}
