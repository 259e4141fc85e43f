import { type Gongwen, type GongwenReading, readGongwen } from '../src/index.js';

/** A sound document of a kind, with lines put in or taken out. */
export function documentOf(
  kind: string,
  {
    head = [],
    text = ['为了做好工作，现通知如下。'],
    title,
  }: { readonly head?: readonly string[]; readonly text?: readonly string[]; readonly title?: string } = {},
): string {
  const name = title ?? `示例县人民政府关于做好防汛工作的${kind}`;
  return [
    '---',
    `文种: ${kind}`,
    '发文机关: 示例县人民政府',
    ...head,
    '---',
    '',
    `# ${name}`,
    '',
    ...text.flatMap((line) => [line, '']),
  ].join('\n');
}

/** @throws Error for a source that is no document */
export function readWhole(source: string): Gongwen {
  const reading: GongwenReading = readGongwen(source);
  if (!reading.ok) throw new Error(reading.findings.map(({ message }) => message).join(' '));
  return reading.gongwen;
}
