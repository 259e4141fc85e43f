import { heading, paragraph, text } from '../document/builders.js';
import type { Block, Heading, Text } from '../document/nodes.js';
import { type ProseLevel, type ProseLine, parseProse } from '../prose/parse-prose.js';
import { type PictureComposer, pictureComposer } from './compose-picture.js';

const RUN_IN: Readonly<Record<ProseLevel, Text['role'] | undefined>> = {
  1: undefined,
  2: 'runInHeading2',
  3: 'runInHeading3',
  4: 'runInHeading4',
};

/** The blocks of a piece of prose: headings on their own line, paragraphs, paragraphs with a run-in heading, pictures. */
export function composeProse(
  prose: string,
  composePicture: PictureComposer = pictureComposer(),
): readonly Block[] {
  return parseProse(prose).flatMap((line) => composeLine(line, composePicture));
}

function composeLine(
  { level, heading: title, text: body, picture }: ProseLine,
  composePicture: PictureComposer,
): readonly Block[] {
  if (picture) return composePicture(picture);
  if (level === undefined || title === undefined) return [paragraph([text(body)])];
  if (body === '') return [heading(headingLevel(level), [text(title)])];
  return [paragraph([text(title, RUN_IN[level]), text(body)])];
}

/** Level 1 is taken by the six sections: a main heading inside the prose is set one level below them. */
function headingLevel(level: ProseLevel): Heading['level'] {
  return level === 1 ? 2 : level;
}
