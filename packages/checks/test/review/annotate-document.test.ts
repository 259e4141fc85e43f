import { annotateDocument, type Finding, plainText } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import { composeDocument } from '@xxgk/model';

const report = {
  ...sampleReport({ 'applications.newlyReceived.total': 59 }),
  overview: '收到申请95件。\n( 一 ) 主动公开。按时更新，发布12条。',
};
const document = composeDocument(report, { origins: true });

function finding(place: Partial<Finding>): Finding {
  return { ruleId: 'x/y', severity: 'error', message: '有误。', hint: '请改。', ...place };
}

/** The words or cells that carry the first annotation. */
function annotatedWords(place: Partial<Finding>): readonly string[] {
  const annotated = annotateDocument(document, [finding(place)]);
  expect(plainText(annotated)).toBe(plainText(document));
  return annotated.children.flatMap((block): readonly string[] => {
    if (block.type === 'title') return block.annotations ? ['title'] : [];
    if (block.type === 'heading' || block.type === 'paragraph')
      return block.children.filter(({ annotations }) => annotations?.includes(1)).map(({ value }) => value);
    if (block.type !== 'table') return [];
    const cells = block.rows.flatMap((row) => row.cells);
    return cells.filter(({ annotations }) => annotations?.includes(1)).map(({ path }) => path ?? '');
  });
}

describe('annotateDocument', () => {
  test.each<[string, Partial<Finding>, readonly string[]]>([
    ['words of the prose', { path: ['overview'], range: { start: 4, end: 6 } }, ['95']],
    ['words behind a run-in heading', { path: ['overview'], range: { start: 27, end: 29 } }, ['12']],
    [
      'words that a number was normalised before',
      { path: ['overview'], range: { start: 15, end: 19 } },
      ['主动公开'],
    ],
    ['the number itself', { path: ['overview'], range: { start: 9, end: 15 } }, ['（一）']],
    ['a line', { path: ['overview', 0] }, ['收到申请95件。']],
    ['a cell', { path: ['applications', 'newlyReceived', 'total'] }, ['applications.newlyReceived.total']],
    ['a row', { path: ['applications', 'carriedOver'] }, ['applications.carriedOver.naturalPerson']],
    ['a section', { path: ['overview'] }, ['一、总体情况']],
    ['a table', { path: ['applications'] }, ['三、收到和处理政府信息公开申请情况']],
    ['no place at all', {}, ['title']],
    ['a field the document does not show', { path: ['organ', 'code'] }, ['title']],
  ])('hangs a finding on %s', (_, place, words) => {
    expect(annotatedWords(place)).toEqual(words);
  });

  test('lets findings overlap', () => {
    const two = annotateDocument(document, [
      finding({ path: ['overview'], range: { start: 0, end: 6 } }),
      finding({ path: ['overview'], range: { start: 4, end: 7 } }),
    ]);
    const paragraph = two.children.find(({ type }) => type === 'paragraph');
    expect(paragraph).toMatchObject({
      children: [
        { value: '收到申请', annotations: [1] },
        { value: '95', annotations: [1, 2] },
        { value: '件', annotations: [2] },
        { value: '。' },
      ],
    });
  });

  test('says what is wrong, how to mend it and by which rule', () => {
    const [annotation] = annotateDocument(document, [finding({ source: '条例' })]).annotations ?? [];
    expect(annotation).toEqual({
      id: 1,
      severity: 'error',
      paragraphs: ['【错误】有误。', '建议：请改。', '规则：x/y（条例）'],
    });
  });
});
