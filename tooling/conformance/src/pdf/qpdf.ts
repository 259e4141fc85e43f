import type { Outcome } from '../check.js';
import { run, shortenPaths } from '../process/run.js';

/** `qpdf --check`: 0 is clean, 3 is clean with warnings, which count as failure here. */
export async function checkWithQpdf(pdf: string): Promise<Outcome> {
  const { code, stdout, stderr } = await run('qpdf', ['--check', pdf]);
  const complaints = `${stderr}\n${stdout}`
    .split('\n')
    .filter((line) => /warning|error/i.test(line) && !/^No /.test(line));
  return {
    passed: code === 0,
    summary: code === 0 ? 'no errors, no warnings' : `exit code ${code}`,
    details: code === 0 ? [] : complaints.map((line) => shortenPaths(line, [pdf])),
  };
}
