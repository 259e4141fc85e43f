import { execFileSync } from 'node:child_process';

/** Seconds of processor time that the processes of a group have used, of those that still run. */
export function groupTime(group: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=', '-o', 'time='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/u))
    .filter(([id]) => Number(id) === group)
    .reduce((sum, [, time = '']) => sum + secondsOf(time), 0);
}

/** Seconds of what `ps` prints as `[[days-]hours:]minutes:seconds`. */
export function secondsOf(time: string): number {
  const [clock = '', days = '0'] = time.split('-').reverse();
  return Number(days) * 86_400 + clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
