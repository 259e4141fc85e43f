/** The outcome of one check of one document. Plain JSON. */
export interface Check {
  /** Stable name: `pdf/verapdf-3a`. */
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  /** One line: what was seen. */
  readonly summary: string;
  /** What is wrong, one finding a line; may also list what is only worth knowing. */
  readonly details: readonly string[];
  readonly measures?: Readonly<Record<string, number>>;
}

/** All checks of the pair NAME.docx and NAME.pdf. */
export interface DocumentReport {
  readonly name: string;
  readonly checks: readonly Check[];
}

export type Outcome = Omit<Check, 'id' | 'title'>;

/** Runs one check; what it throws becomes a failed check, so that one broken file hides no other. Never throws. */
export async function runCheck(id: string, title: string, outcome: () => Promise<Outcome>): Promise<Check> {
  try {
    return { id, title, ...(await outcome()) };
  } catch (error) {
    return { id, title, passed: false, summary: 'could not be checked', details: [messageOf(error)] };
  }
}

export function failure(summary: string, details: readonly string[] = []): Outcome {
  return { passed: false, summary, details };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
