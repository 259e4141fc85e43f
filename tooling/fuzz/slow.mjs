import { makeSeeds, mutate, examine } from './dist/index.js';
import { seededRandom } from '@xxgk/corpus';
import { writeFileSync } from 'node:fs';
const [reader, n, seed='20', limit='1500'] = process.argv.slice(2);
const seeds = await makeSeeds('/work/wt-readers/examples');
const random = seededRandom(Number(seed)); const pool = seeds[reader];
for (let i=0;i<Number(n);i++){ const b = mutate(random.pick(pool), reader, random); 
 const t=performance.now(); const o=await examine(b, reader); const d=performance.now()-t;
 if(d>Number(limit)||o.kind==='failure'){ console.log(reader,i,Math.round(d),b.length,o.kind,o.reason??''); writeFileSync(`/tmp/trust/slow/${reader}-${seed}-${i}`,b);} }
