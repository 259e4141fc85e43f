let passed = 0;
let failed = 0;

/** Prints what held or did not, and counts it; `problem` is empty when all is well. */
export function report(name: string, problem: string): void {
  const isWell = problem === '';
  if (isWell) passed += 1;
  else failed += 1;
  const lines = isWell ? '' : `\n        ${problem.trim().replaceAll('\n', '\n        ')}`;
  console.log(`${isWell ? 'passed' : 'FAILED'}  ${name}${lines}`);
}

/** Prints the sum and sets the exit code. */
export function endReport(): void {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
