import { arrangeLetterhead, type BlockOf, gbt9704, paragraph, text } from '@xxgk/document';
import { docxContext } from '../../src/docx-context.js';
import { measurePage } from '../../src/page-measures.js';
import { blockXml } from '../support/block-xml.js';

const head: BlockOf<'letterhead'> = {
  type: 'letterhead',
  form: 'document',
  organs: ['示例局'],
  suffix: '文件',
  number: '示局〔2026〕1号',
  signers: ['王明', '欧阳文'],
  upward: true,
};

test('the mark is a red paragraph in the middle, the rule a border below the number', () => {
  const xml = blockXml(head);
  expect(xml).toMatch(/<w:jc w:val="center"\/>.*<w:color w:val="FF0000"\/><w:sz w:val="96"\/>.*示例局文件/u);
  expect(xml).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="7"\/>/u);
});

test('number and signers stand at tab stops; a name that follows its label at once needs none', () => {
  const line =
    blockXml(head)
      .split('<w:p>')
      .find((paragraph) => paragraph.includes('签发人')) ?? '';
  expect(line.match(/<w:tab w:val="left" w:pos="\d+"\/>/gu)).toHaveLength(3);
  expect(line.match(/<w:tab\/>/gu)).toHaveLength(3);
});

test('a joint mark is a table without borders, its rows of exact height', () => {
  const organs = ['示例市教育局', '示例市民政局'];
  const xml = blockXml({ ...head, organs, upward: false, signers: [] });
  const mark = arrangeLetterhead({ ...head, organs }, gbt9704).items.find(({ type }) => type === 'jointMark');
  const height = mark?.type === 'jointMark' ? Math.round(mark.rowHeight * 2 * 20) : 0;
  expect(xml).toContain(`<w:trHeight w:val="${height}" w:hRule="exact"/>`);
  expect(xml).not.toMatch(/w:val="single" w:color="auto"/u);
});

test('the mark of a letter stands in a frame on the page', () => {
  const xml = blockXml({ ...head, form: 'letter', suffix: '', upward: false, signers: [] });
  expect(xml).toMatch(/<w:framePr [^>]*w:vAnchor="page"/u);
  expect(xml).toContain('w:val="thickThinSmallGap"');
});

test('版记 is one frame at the foot of the text block: all its paragraphs carry the same borders', () => {
  const imprint: BlockOf<'imprint'> = {
    type: 'imprint',
    ruled: true,
    recipients: [{ label: '抄送', text: '示例区档案局。' }],
    printedBy: '示例局办公室',
    printedOn: '2026年1月21日印发',
  };
  const xml = blockXml(imprint);
  const frames = xml.match(/<w:framePr [^>]*\/>/gu) ?? [];
  expect(frames).toHaveLength(3);
  expect(new Set(frames).size).toBe(1);
  expect(frames[0]).toContain('w:yAlign="bottom"');
  expect(new Set(xml.match(/<w:pBdr>.*?<\/w:pBdr>/gu)).size).toBe(1);
  expect(blockXml({ ...imprint, ruled: false })).not.toContain('<w:pBdr>');
});

test('a tab stop never lies in the margin', () => {
  const xml = blockXml({ ...head, form: 'letter', suffix: '', upward: false, signers: [] });
  const { width, margin } = measurePage(gbt9704);
  const stops = [...xml.matchAll(/<w:tab w:val="\w+" w:pos="(\d+)"\/>/gu)].map(([, at]) => Number(at));
  expect(stops.length).toBeGreaterThan(0);
  expect(Math.max(...stops)).toBeLessThanOrEqual(width - margin.left - margin.right);
});

test('further lines of an attachment hang under its name', () => {
  const xml = blockXml({ type: 'attachmentList', titles: ['甲', '乙'] });
  expect(xml.match(/<w:ind w:left="1952" [^>]*w:hanging="(\d+)"/u)?.[1]).toBe('1312');
  expect(xml).toContain('附件：');
});

test('an attachment begins a page', () => {
  const xml = blockXml({ type: 'attachmentStart', label: '附件', segments: ['目录'] });
  expect(xml).toContain('<w:pageBreakBefore/>');
});

test('the paragraph above a signature stays with it, undivided', () => {
  const above = paragraph([text('字'.repeat(40))]);
  const signature = { type: 'signature', organ: '示例局', date: '2026年1月20日' } as const;
  const xml = blockXml(above, docxContext({}, { children: [above, signature] }));
  expect(xml).toContain('<w:keepNext/><w:keepLines/>');
  expect(blockXml(above)).not.toContain('<w:keepNext/>');
});
