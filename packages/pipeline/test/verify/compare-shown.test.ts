import type { ShownFile, ShownItem } from '@xxgk/readers';
import { type CompareOptions, compareShown } from '../../src/verify/compare-shown.js';

const paragraph = (text: string): ShownItem => ({ kind: 'paragraph', place: `“${text}”`, text });

function file(
  texts: readonly string[],
  beside: Partial<ShownFile['beside']> = {},
  format: ShownFile['format'] = 'docx',
): ShownFile {
  return {
    format,
    items: texts.map(paragraph),
    beside: { furniture: [], properties: {}, pictures: [], settings: [], ...beside },
    verification: { findings: [] },
  };
}

const OPTIONS: CompareOptions = { language: 'en', pictures: [], hasPictures: true, isSameMaking: true };
const compared = (shown: ShownFile, made: ShownFile, options: Partial<CompareOptions> = {}) =>
  compareShown(shown, made, { ...OPTIONS, ...options }).map(
    ({ ruleId, actual, expected }) => `${ruleId.replace('verify/', '')} ${actual ?? ''}<${expected ?? ''}`,
  );

test('what is shown: where, from what to what', () => {
  expect(compared(file(['a', 'b', 'c']), file(['a', 'b', 'c']))).toEqual([]);
  expect(compared(file(['a', 'x', 'c', 'd']), file(['a', 'b', 'c']))).toEqual([
    'shown-differs x<b',
    'shown-added d<',
  ]);
  expect(compared(file(['a']), file(['a', 'b', 'c']))).toEqual(['shown-missing <b', 'shown-missing <c']);
  const [found] = compareShown(file(['x']), file(['b']), OPTIONS);
  expect(found).toMatchObject({ where: '“x”', message: expect.stringMatching(/^“x”: .*“x”.*“b”/u) });
});

test('the same words in another place of the form differ', () => {
  const cell = { ...file([]), items: [{ ...paragraph('a'), kind: 'cell' as const }] };
  expect(compared(cell, file(['a']))).toEqual(['shown-differs a<a']);
});

test('of a file that shows nothing right, not more than anybody reads is told', () => {
  const words = (letter: string) => Array.from({ length: 60 }, () => letter);
  expect(compared(file(words('x')), file(words('b')))).toHaveLength(50);
});

test('headers, footers, notes and comments', () => {
  const [one, other] = [{ furniture: ['第1页', '密'] }, { furniture: ['第1页', '内部', '附'] }];
  expect(compared(file([], one), file([], one))).toEqual([]);
  expect(compared(file([], one), file([], other))).toEqual(['beside-differs 密<内部', 'beside-differs <附']);
});

test('properties: those of the document, not what programs say of themselves, nor what they leave out', () => {
  const made = file([], { properties: { title: '报告', creator: '局' } });
  const shown = file([], { properties: { title: '假', application: 'Writer', keywords: '急' } });
  expect(compared(shown, made)).toEqual(['beside-differs 假<报告', 'beside-differs 急<']);
});

test('pictures that the file was not made with; those of a PDF are compared as they are drawn', () => {
  const pictures = [new Uint8Array([1, 2, 3])];
  const sha256 = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
  const known = { path: 'a.png', sha256, width: 1, height: 1, resolution: 96 };
  const shown = file([], { pictures });
  expect(compared(shown, file([]))).toEqual(['picture-differs <']);
  expect(compared(shown, file([]), { pictures: [known] })).toEqual([]);
  const fallback = { ...known, sha256: '0'.repeat(64), fallbackSha256: sha256 };
  expect(compared(shown, file([]), { pictures: [fallback] })).toEqual([]);
  expect(compared(file([], { pictures }, 'pdf'), file([]))).toEqual([]);
});

test('how it is set: as often as it was made so, by the same version alone', () => {
  const set = (...texts: readonly string[]) =>
    file([], { settings: texts.map((text) => ({ page: 2, what: 'style' as const, text })) });
  expect(compared(set('16', '16'), set('16', '16'))).toEqual([]);
  expect(compared(set('16', '16'), set('16'))).toHaveLength(1);
  expect(compared(set('16'), set('16', '16'))).toHaveLength(1);
  expect(compared(set('16'), set('22'))).toHaveLength(1);
  expect(compared(set('16'), set('22'), { isSameMaking: false })).toEqual([]);
  expect(compareShown(set('16', '15'), set('22'), OPTIONS)[0]?.message).toMatch(/2/u);
});

test('what is drawn where pictures are not at hand is not compared, all else is', () => {
  const drawn = (what: 'content' | 'picture' | 'style') =>
    file([], { settings: [{ page: 1, what, text: 'x' }] });
  const without = { hasPictures: false };
  expect(compared(drawn('picture'), file([]))).toHaveLength(1);
  expect(compared(drawn('picture'), file([]), without)).toEqual([]);
  expect(compared(file([]), drawn('content'), without)).toEqual([]);
  expect(compared(drawn('style'), file([]), without)).toHaveLength(1);
});
