// Times one report: `npm run bench` (all), `npm run bench -- --quick` (few runs, to see that it works).
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MANY, timeChecks } from './checks.js';
import { coldBuild } from './cold.js';
import { summary } from './statistics.js';
import { steps } from './warm.js';

const quick = process.argv.includes('--quick');
const [warmUp, warmRuns, coldRuns] = quick ? [3, 5, 2] : [30, 100, 9];
const report = fileURLToPath(new URL('../../../examples/bureau-2022.yaml', import.meta.url));

/** @type {{ name: string, times: number[] }[]} */
const rows = [];
const warm = await steps(report);
for (const [name, run] of Object.entries(warm)) {
  const times = [];
  for (let index = 0; index < warmUp + warmRuns; index += 1) {
    const start = performance.now();
    await run();
    if (index >= warmUp) times.push(performance.now() - start);
  }
  rows.push({ name: `warm ${name}`, times });
}
for (const formats of ['docx', 'pdf', 'docx,pdf']) {
  const times = Array.from({ length: coldRuns }, () => coldBuild(report, formats));
  rows.push({ name: `cold xxgk build -f ${formats}`, times });
}

const checks = timeChecks(await warm.read(), quick ? 20 : MANY);
rows.push({ name: 'warm check, a fresh report each time', times: checks.each });

const { bytes: docx } = await warm.docx();
const { bytes: pdf } = await warm.pdf();
if (docx[0] !== 0x50 || pdf[0] !== 0x25) throw new Error('a writer made something else than its format');

console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, examples/bureau-2022.yaml`,
);
console.log(`docx ${docx.length} bytes, pdf ${pdf.length} bytes\n`);
console.log('| step | median ms | least | greatest | runs |\n| --- | ---: | ---: | ---: | ---: |');
for (const { name, times } of rows) {
  const { median, least, greatest, runs } = summary(times);
  console.log(`| ${name} | ${median.toFixed(1)} | ${least.toFixed(1)} | ${greatest.toFixed(1)} | ${runs} |`);
}
console.log(
  `\n${quick ? 20 : MANY} reports checked with last year's beside them: ${(checks.withLastYear / 1000).toFixed(2)} s on one core`,
);
console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
