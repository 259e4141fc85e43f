// Many documents in one process, into a folder: node many.js CONTESTANT JOBS.json TEMPLATE OUTPUT FORMAT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FOLDER } from '../paths.js';
import { makerOf } from './contestants.js';
import type { Job } from './job.js';

const [id = '', file = '', template = '', output = '.', format = ''] = process.argv.slice(2);
const make = await makerOf(id, { template, fonts: FONT_FOLDER });
const jobs: readonly Job[] = JSON.parse(readFileSync(file, 'utf8'));
for (const [index, job] of jobs.entries()) writeFileSync(join(output, `${index}.${format}`), await make(job));
