import type { CommandContext } from './environment.js';
import { ExitCode, worstExitCode } from './exit-codes.js';
import { asFailure } from './failure.js';

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
    const code = await act(input).catch((error: unknown) => {
      const failure = asFailure(error, language);
      if (failure === undefined || failure.exitCode === ExitCode.usage) throw error;
      err(failure.message);
      return failure.exitCode;
    });
    codes.push(code);
  }
  return worstExitCode(codes);
}
