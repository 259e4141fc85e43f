import { Command, type CommanderError } from 'commander';
import type { CommandContext } from '../process/environment.js';
import { aggregateCommand } from './aggregate-command.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { diffCommand } from './diff-command.js';
import { explainCommand } from './explain-command.js';
import { fontsCommand } from './fonts-command.js';
import { importCommand } from './import-command.js';
import { initCommand } from './init-command.js';
import { sharedOptions } from './options.js';
import type { CommandRegistrar, Finished } from './registrar.js';
import { schemaCommand } from './schema-command.js';
import { verifyCommand } from './verify-command.js';

/** The commands, in the order in which help lists them. A new command is one more line here. */
const COMMANDS: readonly CommandRegistrar[] = [
  initCommand,
  buildCommand,
  checkCommand,
  explainCommand,
  importCommand,
  verifyCommand,
  aggregateCommand,
  diffCommand,
  schemaCommand,
  fontsCommand,
];

/** The commands and options of xxgk. */
export function createProgram(context: CommandContext, version: string, finished: Finished): Command {
  const { help } = context.messages;
  const program = localised(new Command('xxgk'), context)
    .description(help.description)
    .version(version, '-V, --version', help.version)
    .addOption(sharedOptions.lang(context))
    .addHelpText('after', `\n${help.examples}\n\n${help.exitCodes}`);
  program.helpCommand(false);
  for (const { name, declare } of COMMANDS)
    declare(localised(program.command(name), context), context, finished);
  return program;
}

/** Help titles and errors in the user's language; errors are thrown instead of ending the process. */
function localised(command: Command, { messages, out, err }: CommandContext): Command {
  const { help } = messages;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Commands:': help.commands,
    'Options:': help.options,
    'Arguments:': help.arguments,
  };
  return command
    .helpOption('-h, --help', help.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) =>
        typeof option.defaultValue === 'string'
          ? `${option.description}（${help.default} ${option.defaultValue}）`
          : option.description,
    })
    .configureOutput({
      writeOut: (text) => out(text.trimEnd()),
      writeErr: (text) => err(text.trimEnd()),
      outputError: () => undefined,
    })
    .exitOverride();
}

/** The sentence for an error of usage; `undefined` for help and version, which are no errors. */
export function usageMessage(error: CommanderError, { messages }: CommandContext): string | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined;
  const detail = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  return `${messages.usageError(error.code, detail)}${messages.seeHelp}`;
}
