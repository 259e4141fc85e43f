import type { LocalContext } from '../process/local-context.js';
import { startBuild } from './build-run.js';
import type { Making, MakingRun } from './making-run.js';
import { startWrite } from './write-run.js';

/** What a worker begins with: the run of the command that it works for. @throws XxgkError `option-invalid` */
export function startMaking(making: Making, context: LocalContext): MakingRun {
  return making.command === 'build'
    ? startBuild(making.options, context)
    : startWrite(making.options, context);
}
