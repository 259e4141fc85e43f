import { type BlockOf, paragraph, tableCell, tableRow, text } from '@xxgk/document';
import { blockXml } from '../support/block-xml.js';

test('stressed and underlined words are formatted, those that lead somewhere are a field', () => {
  const xml = blockXml(
    paragraph([
      { ...text('重点'), isStrong: true },
      { ...text('下'), isUnderlined: true },
      { ...text('网'), link: 'https://a.cn/?b="c"' },
    ]),
  );
  expect(xml).toContain('<w:b/>');
  expect(xml).toContain('<w:u w:val="single"/>');
  expect(xml).toContain('<w:fldSimple w:instr=" HYPERLINK &quot;https://a.cn/?b=%22c%22&quot; ">');
});

test('flush paragraphs, points and page breaks are paragraphs of the body', () => {
  expect(blockXml({ ...paragraph([text('右')]), alignment: 'right' })).toContain('<w:jc w:val="right"/>');
  expect(blockXml({ type: 'list', items: [[text('甲')]] })).toMatch(/GongwenBody.*——.*甲/u);
  expect(blockXml({ type: 'pageBreak' })).toContain('<w:pageBreakBefore/>');
});

test('a table of words has its caption and remark, each line of a cell a paragraph', () => {
  const table: BlockOf<'table'> = {
    type: 'table',
    id: 't',
    summary: '表',
    columnWeights: [1],
    headerRowCount: 0,
    isRunningText: true,
    caption: '表1 标准',
    remark: '注：暂行。',
    rows: [tableRow([{ ...tableCell('text', '一段\n二段'), alignment: 'right' }])],
  };
  const xml = blockXml(table);
  expect(xml.indexOf('表1 标准')).toBeLessThan(xml.indexOf('<w:tbl>'));
  expect(xml.indexOf('注：暂行。')).toBeGreaterThan(xml.indexOf('</w:tbl>'));
  expect(xml.match(/GongwenTextTableWords/gu)).toHaveLength(2);
  expect(xml.match(/<w:jc w:val="right"\/>/gu)).toHaveLength(2);
});
