import { createRequire } from 'node:module';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    variables: process.env,
    workingDirectory: process.cwd(),
  },
  version,
);
