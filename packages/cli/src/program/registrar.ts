import type { Command } from 'commander';
import type { CommandContext } from '../process/environment.js';
import type { ExitCode } from '../process/exit-codes.js';

/** Called with the exit code of the command that ran. */
export type Finished = (code: ExitCode) => void;

/**
 * Declares one command on a fresh subcommand of the program, but for `--lang`, which all have. Only the declaration is
 * loaded at start; what the command needs is imported by its action, so that help and checks load no font and no writer.
 */
export interface CommandRegistrar {
  readonly name: string;
  readonly declare: (command: Command, context: CommandContext, finished: Finished) => void;
}
