import type { Language } from '@xxgk/model';
import { CommanderError } from 'commander';
import { cliMessagesIn } from './messages/cli-messages.js';
import type { CommandContext, Environment } from './process/environment.js';
import { ExitCode } from './process/exit-codes.js';
import { asFailure } from './process/failure.js';
import { createProgram, usageMessage } from './program/program.js';

const LANGUAGES: Readonly<Record<string, Language>> = { 'zh-CN': 'zh-CN', zh: 'zh-CN', en: 'en' };

/** Runs the command line on arguments (without node and script) and returns the exit code. Never throws. */
export async function run(
  args: readonly string[],
  environment: Environment,
  version: string,
): Promise<ExitCode> {
  const wanted = languageArgument(args);
  const language = LANGUAGES[wanted ?? 'zh-CN'];
  const context: CommandContext = {
    ...environment,
    language: language ?? 'zh-CN',
    messages: cliMessagesIn(language ?? 'zh-CN'),
    version,
  };
  if (language === undefined) {
    context.err(context.messages.badLanguage(wanted ?? ''));
    return ExitCode.usage;
  }
  let exitCode: ExitCode = ExitCode.ok;
  const program = createProgram(context, version, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, context);
  }
}

function reportFailure(error: unknown, context: CommandContext): ExitCode {
  if (error instanceof CommanderError) {
    const message = usageMessage(error, context);
    if (message !== undefined) context.err(message);
    return message === undefined ? ExitCode.ok : ExitCode.usage;
  }
  const failure = asFailure(error);
  if (failure) {
    context.err(failure.message);
    return failure.exitCode;
  }
  context.err(
    context.messages.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  return ExitCode.environment;
}

/** The language must be known before the help texts are made. */
function languageArgument(args: readonly string[]): string | undefined {
  const index = args.indexOf('--lang');
  if (index >= 0) return args[index + 1];
  return args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
}
