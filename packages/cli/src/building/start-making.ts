import type { CommandContext } from '../process/environment.js';
import { startRun } from './build-run.js';
import type { Making, MakingRun } from './making-run.js';
import { startWriteRun } from './write-run.js';

/** What a worker begins with: the run of the command that it works for. @throws XxgkError `option-invalid` */
export function startMaking(making: Making, context: CommandContext): MakingRun {
  return making.command === 'build'
    ? startRun(making.options, context)
    : startWriteRun(making.options, context);
}
