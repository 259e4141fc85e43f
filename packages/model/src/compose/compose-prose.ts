import { type Block, type Heading, heading, paragraph, type Text, text } from '@xxgk/document';
import { type ProseLevel, type ProseLine, parseProse } from '@xxgk/official';
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
  origin?: string,
): readonly Block[] {
  return parseProse(prose).flatMap((line) => composeLine(line, composePicture, origin));
}

function composeLine(
  { level, heading: title, text: body, picture, line, range }: ProseLine,
  composePicture: PictureComposer,
  path: string | undefined,
): readonly Block[] {
  if (picture) return composePicture(picture);
  const bodyStart = range.end - body.length;
  const from = (node: Text, start: number, end: number): Text =>
    path === undefined ? node : { ...node, origin: { path, line, start, end } };
  if (level === undefined || title === undefined)
    return [paragraph([from(text(body), range.start, range.end)])];
  const titleNode = from(text(title, body === '' ? undefined : RUN_IN[level]), range.start, bodyStart);
  if (body === '') return [heading(headingLevel(level), [titleNode])];
  return [paragraph([titleNode, from(text(body), bodyStart, range.end)])];
}

/** Level 1 is taken by the six sections: a main heading inside the prose is set one level below them. */
function headingLevel(level: ProseLevel): Heading['level'] {
  return level === 1 ? 2 : level;
}
