/** Counts what held and what did not, and prints a line for each. */
export interface Report {
  readonly check: (name: string, problem: string) => void;
  /** Prints the sum; 1 where something failed. */
  readonly end: () => number;
}

export function startReport(): Report {
  let passed = 0;
  let failed = 0;
  return {
    check: (name, problem) => {
      if (problem === '') passed += 1;
      else failed += 1;
      console.log(problem === '' ? `passed  ${name}` : `FAILED  ${name}\n        ${problem.trim()}`);
    },
    end: () => {
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    },
  };
}
