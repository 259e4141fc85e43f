// Tries what `npm run release` made, as those get it who download it. Needs the npm registry for runtimes alone.
import { spawnSync } from 'node:child_process';
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
import { extract } from 'tar';
import { FOLDER } from '../archive.js';
import { differing, digestsIn, EVERY_FORMAT } from '../made-files.js';
import { at } from '../places.js';
import { programVersion } from '../program-folder.js';
import { type Report, startReport } from '../report.js';
import { run } from '../run.js';
import { checkCluster } from './cluster.js';
import { checkDeno } from './deno.js';
import { checkWindows } from './windows.js';

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
  checkWindows(report, join(release, `xxgk-${version}-windows-x64.zip`));
  const installed = checkPackage(report);
  await checkDeno(report, work, installed);
  await checkCluster(report, work, join(work, '便携 版', FOLDER, 'xxgk'));
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
  for (const tool of ['sh', 'dirname', 'readlink']) symlinkSync(`/usr/bin/${tool}`, join(tools, tool));
  await extract({ file: join(release, `xxgk-${version}-linux-x64.tar.gz`), cwd: folder });
  const command = join(folder, FOLDER, 'xxgk');
  const env = { PATH: tools, HOME: work };
  const out = join(folder, '输 出');
  const built = run(command, ['build', EXAMPLE, '-o', out, '-f', EVERY_FORMAT], { env });
  check('linux-x64: every format, without any Node.js in sight', built.ok ? '' : built.output);
  const link = join(work, 'link');
  symlinkSync(command, link);
  check('linux-x64: through a link', problemOf(run(link, ['--version'], { env })));
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
  const words = ['build', EXAMPLE, '-f', 'pdf', '--force', '-o'];
  const portable = medianSeconds([command, ...words, out], env);
  const program = at('packages/cli/bin/xxgk.mjs');
  const beside = medianSeconds([process.execPath, program, ...words, own], process.env);
  console.log(
    `        a PDF takes ${portable} s of processor time; with node ${process.version} and bin/xxgk.mjs ${beside} s (medians of ${RUNS})`,
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

/** Installed from its tarball in an empty folder. */
function checkPackage({ check }: Report): string {
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
  return folder;
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

/** Seconds that the processor works for a call; the first run, which fills caches, left out. */
function medianSeconds(words: readonly string[], env: NodeJS.ProcessEnv): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const { stdout } = spawnSync('/bin/sh', ['-c', '"$@" > /dev/null 2>&1; times', 'sh', ...words], {
      encoding: 'utf8',
      env,
    });
    const [user, system] = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/gu)].map(
      ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
    );
    return (user ?? Number.NaN) + (system ?? Number.NaN);
  });
  return Number((times.slice(1).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(2));
}
