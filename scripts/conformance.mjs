// @ts-check
// Builds the examples and the corpus in all formats and measures them with the validators of others. `--sample N`
// takes the first N of the 200 reports of the corpus, `--gongwen` the official documents of other kinds alone; other
// arguments go to tooling/conformance.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPUS_SIZE = 200;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xxgk-conformance-input-'));
const isGongwen = process.argv.includes('--gongwen');
const { sample, others } = takeSample(process.argv.slice(2).filter((one) => one !== '--gongwen'));

/** @param {readonly string[]} args */
function takeSample(args) {
  const at = args.indexOf('--sample');
  if (at < 0) return { sample: CORPUS_SIZE, others: args };
  return { sample: Number(args[at + 1]), others: args.toSpliced(at, 2) };
}

/** @param {readonly string[]} args */
function node(...args) {
  const started = performance.now();
  const status = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
  console.error(`${args[0]}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return status;
}

/** Report files: the examples, the published report outside of the repository where it is there, the corpus and wrong input. */
function inputs() {
  const corpus = join(folder, 'corpus');
  const made = node('tooling/corpus/dist/main.js', String(sample), corpus);
  if (made !== 0) throw new Error(`the corpus could not be made: ${made}`);
  const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json|txt)$/.test(entry.name))
    .map(({ name }) => join(root, 'examples', name));
  const seed = join(root, '../shared/data/seed/zhanhe-2022.txt');
  if (existsSync(seed)) examples.push(seed);
  else console.log('skipped: the published report outside of the repository is not there');
  return [
    ...(isGongwen ? [] : examples),
    ...readdirSync(join(root, 'examples/gongwen')).map((name) => join(root, 'examples/gongwen', name)),
    ...readdirSync(corpus)
      .filter((name) => (isGongwen ? /\.md$/ : /^[^.]+\.(json|md)$/).test(name))
      .map((name) => join(corpus, name)),
  ];
}

try {
  const renditions = join(folder, 'renditions');
  const rendered = node('tooling/conformance/dist/render/main.js', renditions, ...inputs());
  process.exitCode =
    rendered === 0 ? node('tooling/conformance/dist/main.js', renditions, ...others) : rendered;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
