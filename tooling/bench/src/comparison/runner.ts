// A contestant in a process of its own, which makes one document for each message and says how long it took.
import { FONT_FOLDER } from '../paths.js';
import { makerOf } from './contestants.js';
import type { Answer, Order } from './start-runner.js';

const [id = '', template = ''] = process.argv.slice(2);
const make = await makerOf(id, { template, fonts: FONT_FOLDER });
const answer = (message: Answer): boolean | undefined => process.send?.(message);

process.on('message', async ({ job, isKept }: Order) => {
  try {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const bytes = await make(job);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    answer({
      ms,
      cpu: (user + system) / 1000,
      memory: process.resourceUsage().maxRSS / 1024,
      bytes: isKept ? Buffer.from(bytes).toString('base64') : '',
    });
  } catch (error) {
    answer({ error: String(error) });
  }
});
answer('ready');
