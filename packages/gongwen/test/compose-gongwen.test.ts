import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakTitle, validateDocument } from '@xxgk/document';
import { titleSegments } from '../src/compose/title-segments.js';
import { kinds } from '../src/data/kinds.js';
import { checkGongwen, composeGongwen, gongwenMarkdown, starterNamed } from '../src/index.js';
import { readWhole } from './documents.js';

const folder = join(__dirname, '../../../examples/gongwen');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test.each(sources)('%s becomes a sound tree, and Markdown that gives the same tree', (_, source) => {
  const gongwen = readWhole(source);
  const tree = composeGongwen(gongwen);
  expect(validateDocument(tree)).toEqual([]);
  const again = composeGongwen(readWhole(gongwenMarkdown(gongwen)));
  expect(withoutOrigins(again.children)).toEqual(withoutOrigins(tree.children));
  expect(gongwenMarkdown(readWhole(gongwenMarkdown(gongwen)))).toBe(gongwenMarkdown(gongwen));
});

function withoutOrigins(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'origin' ? undefined : inner)));
}

test('the red head is left free on paper that has it', () => {
  const gongwen = readWhole(sources[0]?.[1] ?? '');
  expect(composeGongwen(gongwen, { profile: 'preprinted' }).children[0]).toMatchObject({
    isPreprinted: true,
  });
});

test.each(kinds.map((kind) => [kind.name, kind] as const))('a new %s can be read', (_, kind) => {
  const gongwen = readWhole(starterNamed(kind.name) ?? '');
  expect(gongwen.kind.name).toBe(kind.name);
  const errors = checkGongwen(gongwen).filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
});

test('titles are cut where the sense allows it', () => {
  const title = '示例县人民政府关于做好防汛工作和加强值班值守的通知';
  const segments = titleSegments(title, '示例县人民政府');
  expect(segments).toEqual(['示例县人民政府', '关于做好防汛工作和', '加强值班值守的通知']);
  expect(segments.join('')).toBe(title);
});

test.each([
  ['示例县第十届人民代表大会第六次会议', '关于政府工作报告的决议'],
  ['示例县人民政府关于提请审议示例县2026年', '财政预算调整方案的议案'],
  ['示例县公安局关于元通桥施工期间', '实行临时交通管制的通告'],
  ['示例县人民政府关于加强农村饮用水', '水源地环境保护工作的意见'],
])('no line of a title ends within a word: %s', (...lines) => {
  const organ =
    ['示例县人民政府', '示例县公安局'].find((name) => lines[0].startsWith(name)) ?? '示例县人民代表大会';
  expect(breakTitle(titleSegments(lines.join(''), organ), 20)).toEqual(lines);
});
