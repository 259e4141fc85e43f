// One document in a new process: node once.mjs CONTESTANT JOB.json TEMPLATE OUTPUT. Reads its data, as a script would.
import { readFileSync, writeFileSync } from 'node:fs';

const [id, job, template, output] = process.argv.slice(2);
const { load } = await import(`./contestants/${id}.mjs`);
const make = await load({ template });
writeFileSync(output, await make(JSON.parse(readFileSync(job, 'utf8'))));
