import { gbt9704 } from '@xxgk/document';
import { docxContext } from '../../src/docx-context.js';
import { blockXml, runXml } from '../support/block-xml.js';

const BLANK = '<w:p><w:pPr><w:pStyle w:val="GongwenBody"/></w:pPr></w:p>';
const titled = (...lines: readonly string[]): string => {
  const runs = lines.map((line, index) => runXml(line, index === 0 ? '' : '<w:br/>')).join('');
  return `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${runs}</w:p>`;
};

test('sets a short title on one line, a blank line below it', () => {
  expect(blockXml({ type: 'title', segments: ['某局', '年度报告'] })).toBe(titled('某局年度报告') + BLANK);
});

test('ends the lines of a long title between units of sense', () => {
  const segments = ['平顶山市湛河区国土资源和规划管理局', '2022年', '政府信息公开', '工作年度报告'];
  const xml = blockXml({ type: 'title', segments });
  expect(xml).toBe(titled('平顶山市湛河区国土资源和规划管理局', '2022年政府信息公开工作年度报告') + BLANK);
});

test('counts full-width characters at the size of the title: 20 to a line', () => {
  expect(blockXml({ type: 'title', segments: ['政'.repeat(20)] })).not.toContain('<w:br/>');
  expect(blockXml({ type: 'title', segments: ['政'.repeat(21)] })).toContain('<w:br/>');
});

test('leaves as many blank lines as the style sheet says', () => {
  const context = docxContext({ styleSheet: { ...gbt9704, blankLinesAfterTitle: 2 } });
  expect(blockXml({ type: 'title', segments: ['某局'] }, context)).toBe(titled('某局') + BLANK + BLANK);
});
