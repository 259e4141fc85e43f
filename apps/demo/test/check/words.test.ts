import { findingCatalogue } from '@xxgk/pipeline/findings';

/** Findings that only commands make: sums of many reports, folders of pictures. */
const OF_COMMANDS = /^(?:aggregate)\/|^picture\/outside$/u;
/** Told to those who write programs: trees that break the rules, data that are not as the schema has them. */
const OF_PROGRAMS = /^document\/node-invalid$/u;
/** Their sentences are made elsewhere: of the value that does not fit, of the error that was thrown. */
const WORDED_ELSEWHERE: readonly string[] = ['input/value', 'verify/unreadable'];
/** Names that Chinese offices write in Latin letters themselves, and endings of files. */
const NAMES =
  /^(?:Word|WPS|Excel|LibreOffice|PDF|OFD|YAML|JSON|PNG|JPEG|SVG|MB|GB|RGB|sRGB|CMYK|TrueType|OpenType|WOFF|ExtB|SHA|SM|docx|xlsx|ttf|otf|ttc)$/u;
/** Told where the words are those of the person's own file: its placeholders, its notes beside figures. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  'placeholder/bad-arguments': ['if'],
  'placeholder/syntax': ['if'],
  'prose/unwritten': ['XX'],
};

/** Latin words in what a finding says in Chinese, where they are no names. */
function foreign(id: string, words: string): readonly string[] {
  return (words.match(/[A-Za-z]{2,}/gu) ?? [])
    .filter((word) => !NAMES.test(word) && !(QUOTED[id] ?? []).includes(word))
    .map((word) => `${id}: ${word}`);
}

/** The Chinese strings of some code, and templates in the pieces between what is put into them. */
function chinese(code: string): readonly string[] {
  const open: string[] = [];
  const pieces: string[] = [];
  let piece = '';
  const end = (): void => {
    pieces.push(piece);
    piece = '';
  };
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at] ?? '';
    const within = open.at(-1);
    const isText = within === "'" || within === '"' || within === '`';
    if (within === '`' && character === '$' && code[at + 1] === '{') {
      open.push('}');
      at += 1;
      end();
    } else if (isText) {
      if (character === '\\') at += 1;
      else if (character === within) {
        open.pop();
        end();
      } else piece += character;
    } else if (character === '}' && within === '}') open.pop();
    else if (character === '{') open.push('}');
    else if (/['"`]/u.test(character)) open.push(character);
  }
  return pieces.filter((words) => /[\u4e00-\u9fff]/u.test(words));
}

const shown = findingCatalogue.filter(({ id }) => !OF_COMMANDS.test(id) && !OF_PROGRAMS.test(id));

test('what the app says of rules in Chinese holds no names of fields or commands and no English', () => {
  const words = shown.flatMap(({ id, demand, why, remedy }) =>
    [demand, why, remedy].flatMap((of) => foreign(id, of['zh-CN'])),
  );
  expect(words).toEqual([]);
});

test('nor does what it says of each place', () => {
  const texts = shown.map(
    (kind) => [kind.id, chinese(String(Reflect.get(kind, 'text')?.['zh-CN']))] as const,
  );
  expect(texts.filter(([, pieces]) => pieces.length === 0).map(([id]) => id)).toEqual(WORDED_ELSEWHERE);
  expect(texts.flatMap(([id, pieces]) => pieces.flatMap((piece) => foreign(id, piece)))).toEqual([]);
});
