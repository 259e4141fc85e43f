import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFilesIn, emptyFolder, removeFolders } from '@xxgk/fixtures/folders';
import { blankReport, serializeReport } from '@xxgk/model';
import { type BatchCounts, isBatch, runBatch, startBuild } from '../../src/index.js';

afterAll(removeFolders);

/** A folder with two reports in `in`, one of which is broken. */
function twoReports(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in'));
  const report = blankReport('2021', 2025, { name: '示例局', kind: 'department' });
  writeFileSync(join(folder, 'in', 'a.json'), serializeReport(report));
  writeFileSync(join(folder, 'in', 'b.json'), '{');
  return folder;
}

/** Makes the reports of a folder, and gives what whoever watches is told. */
async function made(workingDirectory: string, options: { readonly resume?: boolean } = {}) {
  const context = { language: 'en', version: '1.2.3', workingDirectory } as const;
  const run = startBuild({ outDir: 'out', formats: 'json', jobs: 1, ...options }, context);
  expect(await isBatch(['in'], run)).toBe(true);
  const told: string[] = [];
  let last: BatchCounts | undefined;
  const result = await runBatch(['in'], run, {
    counted: (total, jobs, part) => told.push(`${total} by ${jobs}, ${part}`),
    begun: (total) => told.push(`begun ${total}`),
    done: ({ input, status }, isKept, counts) => {
      last = counts;
      told.push(`${input} ${isKept ? 'kept' : status}`);
    },
    ended: () => told.push('ended'),
    unlisted: (name) => told.push(`no ${name}`),
  });
  expect({ ...result, ...last }).toEqual(result);
  return { told, result };
}

test('a batch tells how it goes, what it came to, and keeps what an earlier run made', async () => {
  const folder = twoReports();
  const { told, result } = await made(folder);
  expect(told).toEqual(['2 by 1, 1/1', 'begun 2', 'a.json faulty', 'b.json failed', 'ended']);
  expect(result).toMatchObject({
    summary: { reports: 2, made: 0, faulty: 1, failed: 1, files: 1 },
    kept: 0,
    problems: 2,
    manifest: join(folder, 'out', 'manifest.json'),
    list: join(folder, 'out', '清单.xlsx'),
  });
  expect(JSON.parse(readFileSync(result.manifest, 'utf8'))).toMatchObject({ generator: 'xxgk 1.2.3' });
  const again = await made(folder, { resume: true });
  expect(again.told.slice(2)).toEqual(['a.json kept', 'b.json failed', 'ended']);
  expect(again.result).toMatchObject({ kept: 1, problems: 1, summary: { faulty: 1, failed: 1 } });
});

test('a list for people that is somebody else’s is kept, which is told', async () => {
  const folder = twoReports();
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out', '清单.xlsx'), 'mine');
  const { told, result } = await made(folder);
  expect([told.at(-1), result.list]).toEqual(['no 清单.xlsx', undefined]);
  expect(allFilesIn(join(folder, 'out'))).toEqual([
    '.xxgk-journal.jsonl',
    'a.json',
    'manifest.json',
    '清单.xlsx',
  ]);
});
