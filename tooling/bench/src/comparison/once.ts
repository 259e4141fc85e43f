// One document in a new process: node once.js CONTESTANT JOB.json TEMPLATE OUTPUT. Reads its data, as a script would.
import { readFileSync, writeFileSync } from 'node:fs';
import { FONT_FOLDER } from '../paths.js';
import { makerOf } from './contestants.js';

const [id = '', job = '', template = '', output = ''] = process.argv.slice(2);
const make = await makerOf(id, { template, fonts: FONT_FOLDER });
writeFileSync(output, await make(JSON.parse(readFileSync(job, 'utf8'))));
