import type { Finding } from '@xxgk/document';
import { type EditionSpec, sectionHeading } from '@xxgk/model';
import { describeSource } from './describe-source.js';
import { isFurniture, isTableCaption } from './furniture.js';
import type { Line } from './line.js';
import type { InterpretMessages } from './messages.js';

/** Findings for lines that no field of a report takes: remarks around the tables, what stands after the signature. */
export function unusedLines(
  sections: ReadonlyMap<string, readonly Line[]>,
  edition: EditionSpec,
  leftOut: readonly Line[],
  messages: InterpretMessages,
): readonly Finding[] {
  const remarks = edition.sections
    .filter(
      ({ content }) => content === 'disclosure' || content === 'applications' || content === 'proceedings',
    )
    .flatMap((section) =>
      (sections.get(section.content) ?? [])
        .filter(({ text }) => !isFurniture(text) && !isTableCaption(text))
        .map((line): Finding => {
          const place = describeSource(line.place, messages);
          const advice = messages.lineUnused(sectionHeading(section), line.text, place);
          return { ruleId: 'reader/line-unused', severity: 'warning', path: [section.content], ...advice };
        }),
    );
  const [first] = leftOut;
  if (first === undefined) return remarks;
  const advice = messages.leftOut(leftOut.length, leftOut.map(({ text }) => text).join(' '));
  return [...remarks, { ruleId: 'reader/left-out', severity: 'note', ...advice }];
}
