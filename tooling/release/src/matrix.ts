// Runs the command, and the tests of what lies below it, on every Node.js that it supports; `--whole`: all tests.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchRuntime } from './fetch-runtime.js';
import { differing, digestsIn, EVERY_FORMAT } from './made-files.js';
import { at } from './places.js';
import { startReport } from './report.js';
import { run } from './run.js';
import { supportedRuntimes } from './runtimes.js';

/** Packages whose tests tell most of a runtime in least time: the tree, the steps to files, the figures. */
const SHORT = ['document', 'pipeline', 'model'];
const TESTED = process.argv.includes('--whole')
  ? readdirSync(at('packages')).filter((name) => existsSync(at(`packages/${name}/jest.config.mjs`)))
  : SHORT;
const command = at('packages/cli/bin/xxgk.mjs');
const EXAMPLE = at('examples/bureau-2022.yaml');

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(
    `not run: the runtimes are those of linux-x64, and this is ${process.platform}-${process.arch}`,
  );
} else {
  const report = startReport();
  const work = mkdtempSync(join(tmpdir(), 'xxgk-runtimes-'));
  try {
    let first: ReadonlyMap<string, string> | undefined;
    for (const runtime of supportedRuntimes) {
      const { program } = await fetchRuntime(runtime);
      const out = join(work, runtime.version);
      const words = [command, 'build', EXAMPLE, '-o', out, '-f', EVERY_FORMAT];
      const built = run(program, words);
      report.check(`node ${runtime.version}: every format`, built.ok ? '' : built.output);
      if (!built.ok) continue;
      const made = digestsIn(out);
      const other = differing(first ?? made, made);
      first ??= made;
      console.log(
        `        ${other.length === 0 ? 'the same bytes' : `other bytes in ${other.join(', ')}: another zlib`}`,
      );
      const own = [...made.keys()].filter((name) => /\.(?:docx|pdf|ofd|html)$/u.test(name));
      const verified = run(program, [command, 'verify', ...own.map((name) => join(out, name))]);
      report.check(`node ${runtime.version}: verify`, verified.ok ? '' : verified.output);
      for (const name of TESTED) {
        const tested = run(program, [at('node_modules/jest/bin/jest.js'), '--silent'], {
          cwd: at(`packages/${name}`),
        });
        report.check(
          `node ${runtime.version}: tests of ${name}`,
          tested.ok ? '' : tested.output.slice(-2000),
        );
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.exitCode = report.end();
}
