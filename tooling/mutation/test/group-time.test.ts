import { spawn } from 'node:child_process';
import { groupTime, secondsOf } from '../src/group-time.js';

test.each([
  ['00:00:07', 7],
  ['01:02:03', 3723],
  ['2-00:00:01', 172_801],
  // As macOS prints it.
  ['1:05.50', 65.5],
])('%s', (time, seconds) => {
  expect(secondsOf(time)).toBe(seconds);
});

test('a process that works uses time, and one that waits none', async () => {
  const start = (script: string) =>
    spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore' });
  const [working, waiting] = [start('for (;;);'), start('setTimeout(() => {}, 600_000)')];
  try {
    while (groupTime(working.pid ?? 0) < 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(groupTime(waiting.pid ?? 0)).toBeLessThan(1);
  } finally {
    working.kill('SIGKILL');
    waiting.kill('SIGKILL');
  }
});
