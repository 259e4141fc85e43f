import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { createGuard } from '@xxgk/node';
import { run } from './run.js';
import { messageLines } from './terminal/message-lines.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** Documents that are read at a time, where there are processors for them. */
const READERS = Math.min(2, availableParallelism());

// Whoever reads the output may have read enough: `xxgk check … | head`.
process.stdout.on('error', (error: { readonly code?: unknown }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (line) => process.stdout.write(`${line}\n`),
    ...messageLines(process.stderr),
    // Deno starts the pool's threads and then waits for ever: there the reports of a batch are made one after the other.
    threads: process.versions['deno'] === undefined,
    guard: createGuard(READERS, READERS),
    variables: process.env,
    workingDirectory: process.cwd(),
    today: localDay(new Date()),
  },
  version,
);

/** The day by the user's clock, `2023-01-18`. */
function localDay(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
