import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineError } from '@xxgk/document';
import { isRunning, machine } from '../output/temporary-files.js';

const inUse = defineError('output-unwritable', {
  'zh-CN': (folder: string, pid: number) =>
    `另一个 xxgk（进程 ${pid}）正在往“${folder}”中生成文件。请等它结束，或用 -o 指定其他目录。`,
  en: (folder, pid) =>
    `Another xxgk (process ${pid}) is making files in "${folder}". Wait for it, or choose another folder by -o.`,
});

const inUseElsewhere = defineError('output-unwritable', {
  'zh-CN': (folder: string, lock: string) =>
    `别的电脑上的 xxgk 正在往“${folder}”中生成文件。请等它结束；确知没有在运行的，删去其中的“${lock}”后重试。`,
  en: (folder, lock) =>
    `An xxgk on another machine is making files in "${folder}". Wait for it; if there is none, remove "${lock}" there.`,
});

/** What holds a folder for a batch, or for a part of one, while it is at work. */
export interface FolderLock {
  readonly release: () => Promise<void>;
}

/**
 * Holds a folder for this process; what a process of this machine left that is gone is taken over.
 * @throws XxgkError `output-unwritable` where another is at work there; the error of the file system
 */
export async function lockFolder(folder: string, temporaryEnding: string): Promise<FolderLock> {
  // Not among the temporary files, which a run removes when it begins.
  const name = `.lock-xxgk${temporaryEnding}`;
  const path = join(folder, name);
  for (let attempt = 0; ; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(`${machine()} ${process.pid}\n`).finally(() => file.close());
      return { release: () => rm(path, { force: true }).catch(() => undefined) };
    } catch (error) {
      if ((Object(error) as { readonly code?: unknown }).code !== 'EEXIST' || attempt > 0) throw error;
      const [of, owner] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ');
      if (of !== undefined && of !== '' && of !== machine()) throw inUseElsewhere([folder, name]);
      if (owner !== undefined && isRunning(Number(owner))) throw inUse([folder, Number(owner)]);
      await rm(path, { force: true });
    }
  }
}
