import { Session } from 'node:inspector/promises'; import { examine } from './dist/index.js'; import { readFileSync } from 'node:fs';
const [f,r]=process.argv.slice(2); const s=new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval',{interval:5000}); await s.post('Profiler.start');
await examine(readFileSync(f), r); const {profile}=await s.post('Profiler.stop');
const self=new Map(); const by=new Map(profile.nodes.map(n=>[n.id,n])); const dt=profile.timeDeltas; profile.samples.forEach((id,i)=>{const n=by.get(id); const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').slice(-3).join('/')+':'+n.callFrame.lineNumber; self.set(k,(self.get(k)??0)+dt[i]/1000);});
console.log(f,[...self].sort((a,b)=>b[1]-a[1]).slice(0,6).map(([k,v])=>k+' '+Math.round(v)).join('\n   '));
