import { ExitCode } from './exit-codes.js';

/** The exit code of a run over many inputs: a failing environment outweighs findings, findings outweigh success. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  return Math.max(ExitCode.ok, ...codes) as ExitCode;
}
