// Writes the reference of the commands, in Chinese and in English, from what the program's own --help says.
import { writeFileSync } from 'node:fs';
import { run } from '@xxgk/cli';

interface Page {
  readonly path: string;
  readonly language: 'zh-CN' | 'en';
  readonly title: string;
  readonly lead: string;
}

const PAGES: readonly Page[] = [
  {
    path: 'manual/命令参考.md',
    language: 'zh-CN',
    title: '命令参考',
    lead: '本页由程序的 `--help` 自动生成，请勿手工修改。便携版中，Windows 上命令写作 `xxgk`，Linux 上写作 `./xxgk`。[English](../commands.md)',
  },
  {
    path: 'commands.md',
    language: 'en',
    title: 'Commands',
    lead: 'Generated from the `--help` of the program; do not edit. [中文](manual/命令参考.md)',
  },
];

// Help is as wide as a terminal where there is one: the pages have the same width wherever they are made.
Object.defineProperty(process.stdout, 'isTTY', { value: false });

for (const { path, language, title, lead } of PAGES) {
  const program = await helpOf([], language);
  const names = [...program.matchAll(/^ {2}([a-z]+) \[options\]/gmu)].flatMap(([, name]) => name ?? []);
  if (names.length === 0) throw new Error('the help of the program names no command');
  const parts = [`# ${title}`, lead, names.map((name) => `[${name}](#xxgk-${name})`).join(' · ')];
  parts.push('## xxgk', fenced(program));
  for (const name of names) parts.push(`## xxgk ${name}`, fenced(await helpOf([name], language)));
  writeFileSync(new URL(`../../../docs/${path}`, import.meta.url), `${parts.join('\n\n')}\n`);
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trim()}\n\`\`\``;
}

async function helpOf(command: readonly string[], language: Page['language']): Promise<string> {
  const lines: string[] = [];
  const environment = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
    variables: {},
    workingDirectory: '.',
  };
  const exitCode = await run([...command, '--help', '--lang', language], environment, '0');
  if (exitCode !== 0) throw new Error(`--help of ${command.join(' ')} ends with ${exitCode}`);
  return lines.join('\n');
}
