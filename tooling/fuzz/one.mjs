import { examine } from './dist/index.js'; import { readFileSync } from 'node:fs';
const [f,r]=process.argv.slice(2); const t=performance.now(); console.log(await examine(readFileSync(f), r), performance.now()-t);
