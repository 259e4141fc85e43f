import { readFileSync, writeFileSync } from 'node:fs';
import { measureProse } from './measure.js';
import { missLines, recallOf, recallTables } from './page.js';

const PAGE = new URL('../../../../docs/prose-recall.md', import.meta.url);
const INTRODUCTION = `# How much of real prose is checked

Made by \`npm run recall -- --write after\`. Sentences of our own in the ways of speaking of published reports, said by
three organs (a bureau, a county, an office) about their tables. Each figure is changed by 3 and by −1: a change is found
when an error or a warning stands at its place. A sentence whose figures are right and that has an error or a warning is
false. A fixed seed halves the wordings: one half was looked at while rules were mended, the other never.
`;

/** Prints recall; \`--misses\` lists what is missed in the half that is looked at, \`--write before|after\` writes the page. */
function main(args: readonly string[]): void {
  const measured = measureProse();
  const seen = measured.filter(({ sentence }) => sentence.isSeen);
  const section = args[args.indexOf('--write') + 1];
  if (args.includes('--misses')) console.log(missLines(seen).join('\n'));
  else if (args.includes('--write') && (section === 'before' || section === 'after'))
    write(section, measured);
  else console.log(recallTables(measured));
  const { sentences, changes, found, alarms } = recallOf(measured);
  console.error(
    `${sentences} sentences: ${found} of ${changes} changes found, ${alarms} sentences with a false finding`,
  );
}

function write(section: 'before' | 'after', measured: ReturnType<typeof measureProse>): void {
  const kept =
    section === 'after' ? /## Before[\s\S]*?(?=\n## After|$)/u.exec(readFileSync(PAGE, 'utf8'))?.[0] : '';
  const missed = missLines(measured);
  const list = `\n### What is missed\n\n${missed.length === 0 ? 'Nothing.' : missed.join('\n')}\n`;
  const tables = recallTables(measured);
  const own =
    section === 'before'
      ? `## Before the rules of prose were mended\n\n${tables}\n`
      : `## After\n\n${tables}\n${list}`;
  writeFileSync(PAGE, [INTRODUCTION, ...(kept ? [`${kept.trimEnd()}\n`] : []), own].join('\n'));
}

main(process.argv.slice(2));
