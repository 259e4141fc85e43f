// Many documents in one process, into a folder: node many.mjs CONTESTANT JOBS.json TEMPLATE OUTPUT FORMAT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [id, jobs, template, output = '.', format] = process.argv.slice(2);
const { load } = await import(`./contestants/${id}.mjs`);
const make = await load({ template });
const all = JSON.parse(readFileSync(jobs ?? '', 'utf8'));
for (const [index, job] of all.entries()) writeFileSync(join(output, `${index}.${format}`), await make(job));
