import { once } from '@xxgk/document';
import { editionIds, editionSpec, sectionHeading } from '@xxgk/model';

const headings = once((): readonly string[] => [
  ...new Set(editionIds.flatMap((id) => editionSpec(id).sections.map(sectionHeading))),
]);
/** What a sentence before a heading ends with, and what a paragraph after one begins with. */
const ENDED = /[。！？]["”』」）)]?\s*$/u;
const BEGUN = /^\s*(?:20\d{2}年|[（(]一[）)]|一是)/u;

/** Parts a line where a main heading of the form ran together with the sentence before it or the paragraph below it. */
export function partHeadings(text: string): readonly string[] {
  const heading = headings().find((known) => text.length > known.length && text.includes(known));
  if (heading === undefined) return [text];
  const at = text.indexOf(heading);
  const [before, after] = [text.slice(0, at), text.slice(at + heading.length)];
  const isParted = (at === 0 || ENDED.test(before)) && (after.trim() === '' || BEGUN.test(after));
  return isParted
    ? [before, heading, after].map((part) => part.trim()).filter((part) => part !== '')
    : [text];
}
