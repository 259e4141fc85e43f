import { type Language, words } from '@xxgk/document';
import { CommanderError } from 'commander';
import type { CommandContext, Environment } from './process/environment.js';
import { ExitCode } from './process/exit-codes.js';
import { asFailure } from './process/failure.js';
import { createProgram, usageMessage } from './program/program.js';

const LANGUAGES: Readonly<Record<string, Language>> = { 'zh-CN': 'zh-CN', zh: 'zh-CN', en: 'en' };

const text = words({
  'zh-CN': {
    badLanguage: (value: string) => `不支持的语言“${value}”。可选：zh-CN、en。`,
    unexpected: (reason: string) =>
      `程序出现意外错误：${reason}。此前写出的文件都是完整的；请把这条信息和输入文件反馈给开发者。`,
  },
  en: {
    badLanguage: (value) => `Unknown language "${value}". Choose zh-CN or en.`,
    unexpected: (reason) =>
      `Unexpected failure: ${reason}. What was written before is whole; please report this with the input.`,
  },
});

/** Runs the command line on arguments (without node and script) and returns the exit code. Never throws. */
export async function run(
  args: readonly string[],
  environment: Environment,
  version: string,
): Promise<ExitCode> {
  const wanted = languageArgument(args);
  const language = LANGUAGES[wanted ?? 'zh-CN'];
  if (language === undefined) {
    environment.err(text('zh-CN').badLanguage(wanted ?? ''));
    return ExitCode.usage;
  }
  const context: CommandContext = { archives: {}, ...environment, language, version };
  let exitCode: ExitCode = ExitCode.ok;
  const program = createProgram(context, version, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, context, args[0]);
  }
}

function reportFailure(
  error: unknown,
  { err, language }: CommandContext,
  called: string | undefined,
): ExitCode {
  if (error instanceof CommanderError) {
    const message = usageMessage(error, language, called);
    if (message !== undefined) err(message);
    return message === undefined ? ExitCode.ok : ExitCode.usage;
  }
  const failure = asFailure(error, language);
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(failure?.message ?? text(language).unexpected(reason));
  return failure?.exitCode ?? ExitCode.environment;
}

/** The language must be known before the help texts are made. */
function languageArgument(args: readonly string[]): string | undefined {
  const index = args.indexOf('--lang');
  if (index >= 0) return args[index + 1];
  return args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
}
