import type { CommandContext } from './environment.js';
import { ExitCode, worstExitCode } from './exit-codes.js';
import { Failure, toFailure } from './failure.js';

/**
 * Works on inputs one after another and returns the worst exit code. One that fails is reported and does not stop the
 * others; @throws what nobody foresaw, and errors of usage, which all inputs share
 */
export async function eachInput(
  inputs: readonly string[],
  act: (input: string) => Promise<ExitCode>,
  { err, language }: CommandContext,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) err(`[${index + 1}/${inputs.length}] ${input}`);
    const result = await act(input).catch(toFailure(language));
    const code = result instanceof Failure ? result.exitCode : result;
    if (result instanceof Failure && code === ExitCode.usage) throw result;
    if (result instanceof Failure) err(result.message);
    codes.push(code);
  }
  return worstExitCode(codes);
}
