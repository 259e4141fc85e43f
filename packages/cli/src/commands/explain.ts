import { type Rule, ruleCatalogue } from '@xxgk/model';
import { unknownRule } from '../checking/check-options.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

/** Tells what a rule demands, why, and how to mend a breach; without a rule lists all. @throws Failure (usage). */
export function explain(ids: readonly string[], context: CommandContext): ExitCode {
  if (ids.length === 0) {
    const width = Math.max(...ruleCatalogue.map(({ id }) => id.length));
    for (const { id, severity, demand } of ruleCatalogue) {
      context.out(`${id.padEnd(width)}  ${context.messages.severity[severity]}  ${demand[context.language]}`);
    }
    return ExitCode.ok;
  }
  const rules = ids.map((id) => {
    const rule = ruleCatalogue.find((candidate) => candidate.id === id);
    if (rule === undefined) throw unknownRule(id, context.messages);
    return rule;
  });
  context.out(rules.map((rule) => linesOf(rule, context).join('\n')).join('\n\n'));
  return ExitCode.ok;
}

function linesOf(rule: Rule, { language, messages }: CommandContext): readonly string[] {
  const { id, severity, demand, source, explanation, needs } = rule;
  const { labels, needs: needed } = messages.explain;
  const { why, mend, example } = explanation;
  return [
    `${id}  ${messages.severity[severity]}`,
    `${labels.demand}${demand[language]}`,
    `${labels.source}${source}`,
    `${labels.why}${why[language]}`,
    `${labels.mend}${mend[language]}`,
    `${labels.wrong}${example.wrong.replaceAll('\n', '⏎')}`,
    `${labels.right}${example.right.replaceAll('\n', '⏎')}`,
    ...(needs === undefined ? [] : [`${labels.needs}${needed[needs]}`]),
    `${labels.disable}${severity === 'error' ? messages.explain.stays : `--disable ${id}`}`,
  ];
}
