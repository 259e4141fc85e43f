import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseFields, starterProse } from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import { piecesOf } from '../../../../src/edit/prose/editor/pieces.js';
import { proseSchema } from '../../../../src/edit/prose/editor/prose-schema.js';
import { docOf, posAt, textOf } from '../../../../src/edit/prose/editor/prose-text.js';
import { exampleReport } from '../../../../src/start/example-report.js';

const EXAMPLES = join(__dirname, '../../../../../../examples');
const CORPUS = join(__dirname, '../../../../../../packages/checks/test/understand/corpus/sentences.ts');

/** Pieces of prose that are odd on purpose. */
const ODD = [
  '',
  '\n',
  '\n\n',
  '　　全角空格，  两个空格\t制表符',
  '{{year}}年，新收{{applications.newlyReceived.total}}件，{{#if applications.carriedOver.total}}有{{else}}无{{/if}}结转。',
  '写成\\{{year}}的不是占位符，{{没写完，}}也不是',
  '{{}}{{{year}}}{{ year }}{{percent (sum a b) c places=2}}',
  '![2021—2025年申请数量](chart:years)\n见上图。\n前![不是图](a.png)后',
  '（一）一。\r\n（二）二。',
  '𠮷字\u200b零宽',
];

async function examples(): Promise<readonly string[]> {
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.yaml'));
  const reports = await Promise.all(
    files.map((file) => readReport(new Uint8Array(readFileSync(join(EXAMPLES, file))), file)),
  );
  return reports.flatMap((read) => (read.ok ? proseFields.flatMap((field) => read.report[field] ?? []) : []));
}

test('text, edited document, text: the same to the character, for every prose there is', async () => {
  const { overview, problems, other } = exampleReport();
  const starters = (['government', 'department', 'other'] as const).flatMap((kind) =>
    Object.values(starterProse(kind)),
  );
  const corpus = readFileSync(CORPUS, 'utf8').split('\n');
  const all = [
    ...ODD,
    ...(await examples()),
    ...starters,
    ...corpus,
    corpus.join('\n'),
    overview,
    problems,
    other,
  ];
  expect(all.length).toBeGreaterThan(100);
  for (const text of all) expect(textOf(docOf(text))).toBe(text);
});

test('placeholders and pictures are single pieces, escaped braces are words', () => {
  const chips = (line: string) =>
    piecesOf(line)
      .filter(({ isChip }) => isChip)
      .map(({ text }) => text);
  expect(chips('{{year}}年{{last a.b}}件')).toEqual(['{{year}}', '{{last a.b}}']);
  expect(chips('写成\\{{year}}')).toEqual([]);
  expect(chips('![图](chart:years)')).toEqual(['![图](chart:years)']);
  expect(chips('前![图](chart:years)')).toEqual([]);
});

test.each(ODD)('each character of “%s” has its place in the document', (text) => {
  const doc = docOf(text);
  let last = 0;
  for (let offset = 0; offset <= text.length; offset += 1) {
    const pos = posAt(doc, offset);
    expect(pos).toBeGreaterThanOrEqual(last);
    expect(doc.resolve(pos).parent.type).toBe(proseSchema.nodes.line);
    last = pos;
  }
  expect(posAt(doc, 0)).toBe(1);
  expect(posAt(doc, text.length)).toBe(doc.content.size - 1);
});
