import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { EXAMPLE } from '../paths.js';
import { summary } from '../statistics.js';
import { table } from '../table.js';
import { timeChecks } from './checks.js';
import { coldBuild } from './cold-build.js';
import { type Kept, type Steps, stepsOf } from './steps.js';

/** How often things are done. */
interface Runs {
  readonly warmUp: number;
  readonly warm: number;
  readonly cold: number;
  /** Reports that are checked with last year's beside them: a prefecture with its counties, departments and towns. */
  readonly checks: number;
}

const WHOLE: Runs = { warmUp: 30, warm: 100, cold: 9, checks: 1000 };
const QUICK: Runs = { warmUp: 3, warm: 5, cold: 2, checks: 20 };

interface Timed {
  readonly name: string;
  readonly times: readonly number[];
}

/** Times the steps of one report, and prints a table. */
export async function measureSteps(isQuick: boolean): Promise<void> {
  const runs = isQuick ? QUICK : WHOLE;
  const busy = loadavg()[0] ?? 0;
  const measured = await stepsOf(readFileSync(EXAMPLE), EXAMPLE);
  const rows = await timeSteps(measured, runs);
  for (const formats of ['docx', 'pdf', 'ofd', 'docx,pdf']) {
    const times = Array.from({ length: runs.cold }, () => coldBuild(EXAMPLE, formats));
    rows.push({ name: `cold xxgk build -f ${formats}`, times });
  }
  const checks = timeChecks(measured.report, runs.checks);
  rows.push({ name: 'warm check, a fresh report each time', times: checks.each });

  const [docx, pdf, ofd] = await measured.make(measured.fresh(), 'docx', 'pdf', 'ofd');
  if (docx?.[0] !== 0x50 || pdf?.[0] !== 0x25 || ofd?.[0] !== 0x50)
    throw new Error('a writer made something else than its format');
  console.log(`${busy.toFixed(1)} processes wanted the processors when it began`);
  console.log(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, examples/bureau-2022.yaml`,
  );
  console.log(`docx ${docx.length} bytes, pdf ${pdf.length} bytes, ofd ${ofd.length} bytes\n`);
  console.log(table(['step', 'median ms', 'least', 'greatest', 'runs'], rows.map(rowOf)));
  console.log(
    `\n${runs.checks} reports checked with last year's beside them: ${(checks.withLastYear / 1000).toFixed(2)} s on one core`,
  );
  console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Warm: all runs with what the first one kept. Fresh: every run with nothing kept, the code alone being warm. */
async function timeSteps({ steps, fresh }: Steps, { warmUp, warm }: Runs): Promise<Timed[]> {
  const rows: Timed[] = [];
  for (const { name, run, isKeeping } of steps) {
    const kept = fresh();
    const time = async (keep: () => Kept): Promise<number[]> => {
      const times: number[] = [];
      for (let index = 0; index < warmUp + warm; index += 1) {
        const own = keep();
        const start = performance.now();
        await run(own);
        if (index >= warmUp) times.push(performance.now() - start);
      }
      return times;
    };
    rows.push({ name: `warm ${name}`, times: await time(() => kept) });
    if (isKeeping) rows.push({ name: `fresh ${name}`, times: await time(fresh) });
  }
  return rows;
}

function rowOf({ name, times }: Timed): readonly (string | number)[] {
  const { median, least, greatest, runs } = summary(times);
  return [name, median.toFixed(1), least.toFixed(1), greatest.toFixed(1), runs];
}
