import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { outputOf } from '../process/run.js';
import { renderNotices } from './notices.js';
import { renderReport } from './render-report.js';

/**
 * `render/main.js [--here] FOLDER FILE...` writes all renditions of report files, and of the documents that are no
 * reports; on all processors unless `--here`, which takes the files alone.
 */
async function main(here: boolean, folder: string, files: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (here) {
    for (const file of files) await renderReport(file, folder);
    return;
  }
  const share = availableParallelism();
  const parts = Array.from({ length: share }, (_, part) =>
    files.filter((_file, index) => index % share === part),
  );
  const program = fileURLToPath(import.meta.url);
  await renderNotices(folder);
  await Promise.all(
    parts
      .filter((part) => part.length > 0)
      .map((part) =>
        outputOf(process.execPath, [program, '--here', folder, ...part], { timeoutSeconds: 1800 }),
      ),
  );
}

const [first, ...others] = process.argv.slice(2);
const here = first === '--here';
const [folder, ...files] = here ? others : [first, ...others];
if (folder === undefined || files.length === 0) {
  console.error('usage: render [--here] FOLDER FILE...');
  process.exitCode = 2;
} else {
  await main(
    here,
    folder,
    files.filter((file) => file !== undefined),
  );
}
