import type { Language } from '@xxgk/document';
import type { Command } from 'commander';
import type { CommandContext } from '../process/environment.js';
import type { ExitCode } from '../process/exit-codes.js';
import { type SharedOptions, sharedOptions } from './shared-options.js';

/** What `--help` shows of every command; what it says of arguments and options beside these is the command's own. */
interface CommandHelp {
  readonly description: string;
  readonly examples: string;
}

/** A command as it is defined. Only this is loaded at start, so that help and checks load no font and no writer. */
interface CommandSpec<Help extends CommandHelp> {
  readonly name: string;
  readonly text: (language: Language) => Help;
  /** Declares arguments and options, in the order in which help lists them. */
  readonly declare: (command: Command, help: Help, shared: SharedOptions) => Command;
  /** What the command does: called with its arguments in their order, then its options, then the context. */
  readonly load: () => Promise<(...args: never[]) => ExitCode | Promise<ExitCode>>;
}

/** Called with the exit code of the command that ran. */
export type Finished = (code: ExitCode) => void;

/** Declares a command on a fresh subcommand of the program. */
export interface CommandRegistrar {
  readonly name: string;
  readonly register: (command: Command, context: CommandContext, finished: Finished) => void;
}

export function defineCommand<Help extends CommandHelp>(spec: CommandSpec<Help>): CommandRegistrar {
  const { name, text, declare, load } = spec;
  return {
    name,
    register: (command, context, finished) => {
      const help = text(context.language);
      declare(command.description(help.description), help, sharedOptions(context.language))
        .addHelpText('after', `\n${help.examples}`)
        .action(async (...given: unknown[]) => {
          const run = (await load()) as (...args: unknown[]) => ExitCode | Promise<ExitCode>;
          // The last thing given is the command itself.
          finished(await run(...given.slice(0, -1), context));
        });
    },
  };
}
