import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const NAME = /^\.xxgk-(?<machine>[0-9a-f]{8})-(?<owner>\d+)-[0-9a-f]{12}\./u;

/** A name for a temporary file: it tells the machine and the process that it belongs to, and no other has it. */
export function temporaryName(ending: string): string {
  return `.xxgk-${machine()}-${process.pid}-${randomBytes(6).toString('hex')}${ending}`;
}

/** Removes temporary files that processes of this machine left which are gone. Never throws. */
export async function removeLeftOvers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const { machine: of, owner } = NAME.exec(name)?.groups ?? {};
    if (of === machine() && !isRunning(Number(owner))) {
      await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}

/** A name for this machine that tells nothing about it. */
export function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** Whether a process of this machine is there. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There is one, of another user.
    return (Object(error) as { readonly code?: unknown }).code === 'EPERM';
  }
}
