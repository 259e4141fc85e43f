/** What the process returns to the shell. */
export const ExitCode = {
  ok: 0,
  /** The report has errors (with --strict: or warnings). */
  findings: 1,
  usage: 2,
  /** The environment fails, or an input cannot be read. */
  environment: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The exit code of a run over many inputs: a failing environment outweighs findings, findings outweigh success. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  return Math.max(ExitCode.ok, ...codes) as ExitCode;
}
