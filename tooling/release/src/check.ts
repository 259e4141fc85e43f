// Tries what `npm run release` made, as those get it who download it. Needs the npm registry for the runtimes alone.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { extract } from 'tar';
import { FOLDER } from './archive.js';
import { differing, digestsIn, EVERY_FORMAT } from './made-files.js';
import { at } from './places.js';
import { programVersion } from './program-folder.js';
import { type Report, startReport } from './report.js';
import { run } from './run.js';

const EXAMPLE = at('examples/bureau-2022.yaml');
const MOST_MEGABYTES = 60;
const RUNS = 5;
const release = at('dist/release/');
const version = programVersion();

if (!existsSync(join(release, 'SHA256SUMS'))) throw new Error('nothing to try: run npm run release first');
const work = mkdtempSync(join(tmpdir(), 'xxgk-release-'));
const report = startReport();
try {
  checkDigests(report);
  await checkLinux(report);
  await checkOtherLinux(report);
  checkWindows(report);
  checkPackage(report);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = report.end();

function checkDigests({ check }: Report): void {
  const { ok, output } = run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: release });
  check('digests of all files', ok ? '' : output);
}

/** On a path with Chinese and blanks, where no Node.js is to be found. */
async function checkLinux({ check }: Report): Promise<void> {
  const folder = join(work, '便携 版');
  const tools = join(work, 'tools');
  mkdirSync(folder);
  mkdirSync(tools);
  for (const tool of ['sh', 'dirname']) symlinkSync(`/usr/bin/${tool}`, join(tools, tool));
  await extract({ file: join(release, `xxgk-${version}-linux-x64.tar.gz`), cwd: folder });
  const command = join(folder, FOLDER, 'xxgk');
  const env = { PATH: tools, HOME: work };
  const out = join(folder, '输 出');
  const built = run(command, ['build', EXAMPLE, '-o', out, '-f', EVERY_FORMAT], { env });
  check('linux-x64: every format, without any Node.js in sight', built.ok ? '' : built.output);
  check('linux-x64: check', problemOf(run(command, ['check', EXAMPLE], { env })));
  const batch = run(
    command,
    ['build', at('examples'), '-o', join(folder, '批量'), '-f', 'docx,pdf', '--jobs', '2'],
    { env },
  );
  const made = existsSync(join(folder, '批量')) ? readdirSync(join(folder, '批量'), { recursive: true }) : [];
  check(
    'linux-x64: a batch',
    made.filter((name) => String(name).endsWith('.pdf')).length > 5 ? '' : batch.output,
  );
  check(
    'linux-x64: verify',
    problemOf(run(command, ['verify', ...filesOf(out, /\.(?:docx|pdf|ofd)$/u)], { env })),
  );
  const own = join(work, 'own');
  run(process.execPath, [at('packages/cli/bin/xxgk.mjs'), 'build', EXAMPLE, '-o', own, '-f', EVERY_FORMAT]);
  const other = differing(digestsIn(own), digestsIn(out));
  console.log(
    `        beside node ${process.version}: ${other.length === 0 ? 'the same bytes' : `other bytes in ${other.join(', ')} (another zlib)`}`,
  );
  const cold = {
    portable: medianOf(() => run(command, ['build', EXAMPLE, '-o', out, '-f', 'pdf', '--force'], { env })),
    own: medianOf(() =>
      run(process.execPath, [
        at('packages/cli/bin/xxgk.mjs'),
        'build',
        EXAMPLE,
        '-o',
        own,
        '-f',
        'pdf',
        '--force',
      ]),
    ),
  };
  console.log(
    `        first PDF after ${cold.portable} ms, with node ${process.version} and bin/xxgk.mjs after ${cold.own} ms (medians of ${RUNS})`,
  );
}

async function checkOtherLinux({ check }: Report): Promise<void> {
  const folder = join(work, 'arm64');
  mkdirSync(folder);
  await extract({ file: join(release, `xxgk-${version}-linux-arm64.tar.gz`), cwd: folder });
  const node = readFileSync(join(folder, FOLDER, 'runtime/node'));
  // e_machine of the ELF header: 0xB7 is AArch64.
  check(
    'linux-arm64: a program for that processor',
    node.readUInt16LE(18) === 0xb7 ? '' : 'another processor',
  );
}

/** Its structure; Wine runs it where there is one. */
function checkWindows({ check }: Report): void {
  const files = unzipSync(new Uint8Array(readFileSync(join(release, `xxgk-${version}-windows-x64.zip`))));
  const needed = [
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
  const missing = needed.filter((name) => files[`${FOLDER}/${name}`] === undefined);
  check('windows-x64: its files', missing.join(', '));
  const node = files[`${FOLDER}/runtime/node.exe`] ?? new Uint8Array();
  check('windows-x64: a program for Windows', node[0] === 0x4d && node[1] === 0x5a ? '' : 'node.exe is none');
  const script = new TextDecoder().decode(files[`${FOLDER}/xxgk.cmd`]);
  check('windows-x64: lines end as Windows has them', /[^\r]\n/u.test(script) ? script : '');
  const longest = Math.max(...Object.keys(files).map((name) => name.length));
  check('windows-x64: paths short enough for old programs', longest < 160 ? '' : `${longest} characters`);
  console.log('        not run: there is no Windows here');
}

/** Installed from its tarball in an empty folder. */
function checkPackage({ check }: Report): void {
  const folder = join(work, 'npm');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true }');
  const installed = run(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', join(release, `xxgk-${version}.tgz`)],
    { cwd: folder },
  );
  check('npm: installed without the registry', installed.ok ? '' : installed.output);
  const built = run('npx', ['--no-install', 'xxgk', 'build', EXAMPLE, '-o', 'out', '-f', EVERY_FORMAT], {
    cwd: folder,
  });
  check('npm: npx xxgk makes every format', built.ok ? '' : built.output);
  const megabytes = Math.round(sizeOf(join(folder, 'node_modules')) / 1e6);
  check(
    `npm: ${megabytes} MB installed`,
    megabytes <= MOST_MEGABYTES ? '' : `more than ${MOST_MEGABYTES} MB`,
  );
}

function problemOf({ ok, output }: { readonly ok: boolean; readonly output: string }): string {
  return ok ? '' : output || 'no output';
}

function filesOf(folder: string, kind: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name));
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function medianOf(call: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return Math.round(performance.now() - start);
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
