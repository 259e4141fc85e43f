import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { differing, digestsIn } from '../made-files.js';
import { at } from '../places.js';
import { recipe } from '../recipes.js';
import type { Report } from '../report.js';
import { run } from '../run.js';
import { slurmPrograms, withSlurm } from './slurm.js';

const COPIES = 3;
/** Files that tell of a part, and differ from those of the whole. */
const OF_A_PART = /^(?:manifest|清单|\.)/u;

/** What every recipe works on. */
interface Trial {
  readonly report: Report;
  readonly work: string;
  /** With the command in front. */
  readonly path: string;
  /** Digests of what one undivided run makes. */
  readonly whole: ReadonlyMap<string, string>;
}

/**
 * Runs the manual's recipes for many machines as they stand there, but for their paths, with the programs that are
 * installed: each must make what one undivided run makes.
 */
export async function checkCluster(report: Report, folder: string, command: string): Promise<void> {
  const work = join(folder, 'cluster');
  const tools = join(work, 'bin');
  mkdirSync(tools, { recursive: true });
  symlinkSync(command, join(tools, 'xxgk'));
  const path = `${tools}:${process.env['PATH'] ?? ''}`;
  makeReports(join(work, 'in'));
  run(command, ['build', join(work, 'in'), '-o', join(work, 'whole'), '--jobs', '2']);
  const trial = { report, work, path, whole: madeIn(join(work, 'whole')) };
  for (const program of ['xargs', 'parallel']) checkLine(program, trial);
  checkJoining(trial);
  checkKubernetes(trial);
  await checkSlurm(trial);
}

/** Every example several times, one of them with errors, and a file that is none. */
function makeReports(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(at('examples'))) {
    if (name.endsWith('.svg')) cpSync(at(`examples/${name}`), join(folder, name));
    if (name.endsWith('.yaml'))
      for (let copy = 1; copy <= COPIES; copy += 1)
        cpSync(at(`examples/${name}`), join(folder, `${copy}-${name}`));
  }
  writeFileSync(join(folder, '坏.json'), '{');
}

function madeIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map([...digestsIn(folder)].filter(([name]) => !OF_A_PART.test(name)));
}

function held(name: string, out: string, { report, whole }: Trial, output: string): void {
  const other = differing(whole, madeIn(out));
  const sum = `${whole.size} files`;
  report.check(
    `${name}: ${sum} as of one run`,
    other.length === 0 ? '' : `${other.slice(0, 5).join('\n')}\n${output}`,
  );
}

/** Whether a program is not installed here, which is said. */
function lacks(what: string, program: string): boolean {
  const isMissing = !run('which', [program]).ok;
  if (isMissing) console.log(`skipped ${what}: there is no ${program} here`);
  return isMissing;
}

function checkLine(program: string, trial: Trial): void {
  if (lacks('cluster', program)) return;
  const line = recipe('seq 4 | xargs')
    .split('\n')
    .find((words) => words.includes(`| ${program} `));
  const out = join(trial.work, program);
  const { output } = shell((line ?? '').replace('-o out', `-o ${program}`), trial);
  held(`cluster: ${program}`, out, trial, output);
}

function shell(
  script: string,
  { work, path }: Trial,
  env: Readonly<Record<string, string>> = {},
): ReturnType<typeof run> {
  return run('sh', ['-c', script], { cwd: work, env: { ...process.env, PATH: path, ...env } });
}

/** The manifests of all parts, joined as the manual says, must count what the undivided run counts. */
function checkJoining(trial: Trial): void {
  if (lacks('cluster: joined', 'jq')) return;
  const [sum = '', , verify = ''] = recipe('map(.summary)').split('\n');
  const { output } = shell(sum.replaceAll('out/', 'xargs/'), trial);
  const { summary } = JSON.parse(readFileSync(join(trial.work, 'whole/manifest.json'), 'utf8')) as {
    readonly summary: Readonly<Record<string, number>>;
  };
  const counts = JSON.stringify({
    reports: summary['reports'],
    made: summary['made'],
    faulty: summary['faulty'],
    failed: summary['failed'],
  });
  trial.report.check(`cluster: joined, ${counts}`, output.trim() === counts ? '' : output);
  const verified = shell(verify.replaceAll('out/', 'xargs/'), trial).output.trim().split('\n');
  const isWhole = verified.length === 4 && verified.every((line) => line.endsWith('，0 个未通过。'));
  trial.report.check('cluster: parts verified', isWhole ? '' : verified.join('\n'));
}

interface Job {
  readonly spec: {
    readonly completions: number;
    readonly template: {
      readonly spec: {
        readonly containers: readonly {
          readonly command: readonly string[];
          readonly args: readonly string[];
        }[];
      };
    };
  };
}

/** The manifest against its schema, and its containers as processes. */
function checkKubernetes(trial: Trial): void {
  const file = join(trial.work, 'job.yaml');
  const manifest = recipe('kind: Job');
  writeFileSync(file, manifest);
  const validator = process.env['KUBERNETES_VALIDATE'] ?? 'kubernetes-validate';
  if (!lacks('cluster: Kubernetes manifest by its schema', validator)) {
    const { ok, output } = run(validator, ['--strict', file]);
    trial.report.check('cluster: Kubernetes manifest by its schema', ok ? '' : output);
  }
  const { completions, template } = (parse(manifest) as Job).spec;
  const [container] = template.spec.containers;
  const script = (container?.args[0] ?? '')
    .replaceAll('/data/reports', 'in')
    .replaceAll('/data/out', 'kubernetes');
  const ended = Array.from({ length: completions }, (_, index) =>
    shell(script, trial, { JOB_COMPLETION_INDEX: String(index) }),
  );
  const failed = ended.filter(({ ok }) => !ok).map(({ output }) => output);
  trial.report.check(`cluster: ${completions} containers of the Job end well`, failed.join('\n'));
  held('cluster: Kubernetes, as processes', join(trial.work, 'kubernetes'), trial, '');
}

/** The manual's array, on a cluster of one node. */
async function checkSlurm(trial: Trial): Promise<void> {
  if (slurmPrograms.some((program) => lacks('cluster: Slurm', program))) return;
  const script = recipe('#SBATCH').replaceAll('/shared/reports', 'in').replaceAll('/shared/out', 'by-slurm');
  writeFileSync(join(trial.work, 'job.sh'), script);
  const { ok, output } = await withSlurm(join(trial.work, 'slurm'), (env) =>
    shell('timeout 300 sbatch --wait job.sh', trial, env),
  );
  trial.report.check('cluster: a Slurm array ends well', ok ? '' : output);
  held('cluster: Slurm', join(trial.work, 'by-slurm'), trial, output);
}
