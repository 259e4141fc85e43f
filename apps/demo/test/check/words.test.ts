import { findingCatalogue } from '@xxgk/pipeline/findings';

/** Findings that only commands make: verification, sums of many reports, folders of pictures and of fonts. */
const OF_COMMANDS = /^(?:verify|aggregate|fonts)\/|^picture\/outside$/u;
/** Names that Chinese offices write in Latin letters themselves. */
const NAMES = /^(?:Word|WPS|Excel|LibreOffice|PDF|OFD|YAML|JSON|PNG|JPEG|SVG|MB|GB|RGB|sRGB|CMYK|TrueType)$/u;
/** Told where the words are those of the person's own file: its fields, its placeholders, an attachment's ending. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  'accepted/error': ['accepted'],
  'placeholder/bad-arguments': ['if'],
  'placeholder/syntax': ['if'],
  'prose/unwritten': ['XX'],
  'picture/missing': ['pictures'],
  'writer/attachment-left-out': ['json'],
};

test('what the app says of a report in Chinese holds no names of fields or commands and no English', () => {
  const foreign = findingCatalogue
    .filter(({ id }) => !OF_COMMANDS.test(id))
    .flatMap(({ id, demand, why, remedy }) =>
      [demand, why, remedy]
        .flatMap((words) => words['zh-CN'].match(/[A-Za-z]{2,}/gu) ?? [])
        .filter((word) => !NAMES.test(word) && !(QUOTED[id] ?? []).includes(word))
        .map((word) => `${id}: ${word}`),
    );
  expect(foreign).toEqual([]);
});
