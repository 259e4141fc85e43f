// Loaded into a run of xxgk: writes the seconds of processor that all of its threads took, when it ends.
import { writeFileSync } from 'node:fs';

const file = process.env['PROCESSOR_TIME_FILE'];
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  if (file !== undefined) writeFileSync(file, `${(user + system) / 1e6}`);
});
