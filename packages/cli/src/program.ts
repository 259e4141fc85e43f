import { Command, type CommanderError, Option } from 'commander';
import type { BuildOptions } from './commands/build.js';
import type { CheckOptions } from './commands/check.js';
import type { FontsOptions } from './commands/fonts.js';
import type { SchemaOptions } from './commands/schema.js';
import type { CommandContext } from './environment.js';
import type { ExitCode } from './exit-codes.js';

/** Called with the exit code of the command that ran. */
export type Finished = (code: ExitCode) => void;

/** The commands and options of xxgk. Commands are loaded when they run: help and check load no font and no writer. */
export function createProgram(context: CommandContext, version: string, finished: Finished): Command {
  const { help } = context.messages;
  const program = localised(new Command('xxgk'), context)
    .description(help.description)
    .version(version, '-V, --version', help.version)
    .addOption(new Option('--lang <language>', help.lang))
    .addHelpText('after', `\n${help.examples}\n\n${help.exitCodes}`);
  program.helpCommand(false);
  const strict = (): Option => new Option('--strict', help.strict);
  const fontDir = (): Option => new Option('--fonts <dir>', help.fontDir);
  const force = (): Option => new Option('--force', help.force);
  const lang = (): Option => new Option('--lang <language>', help.lang);

  subcommand(program, 'build', help.build, context)
    .argument('<input...>', help.inputs)
    .option('-o, --out-dir <dir>', help.outDir, '.')
    .option('-f, --formats <list>', help.formats, 'docx,pdf')
    .addOption(fontDir())
    .option('--created-at <time>', help.createdAt)
    .addOption(strict())
    .addOption(force())
    .addOption(lang())
    .action(async (inputs: string[], options: BuildOptions) => {
      const { build } = await import('./commands/build.js');
      finished(await build(inputs, options, context));
    });
  subcommand(program, 'check', help.check, context)
    .argument('<input...>', help.inputs)
    .addOption(strict())
    .addOption(lang())
    .action(async (inputs: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.js');
      finished(await check(inputs, options, context));
    });
  subcommand(program, 'schema', help.schema, context)
    .option('-o, --out-file <file>', help.outFile)
    .addOption(force())
    .addOption(lang())
    .action(async (options: SchemaOptions) => {
      const { schema } = await import('./commands/schema.js');
      finished(await schema(options, context));
    });
  subcommand(program, 'fonts', help.fonts, context)
    .addOption(fontDir())
    .addOption(lang())
    .action(async (options: FontsOptions) => {
      const { fonts } = await import('./commands/fonts.js');
      finished(await fonts(options, context));
    });
  return program;
}

function subcommand(program: Command, name: string, description: string, context: CommandContext): Command {
  return localised(program.command(name), context).description(description);
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
