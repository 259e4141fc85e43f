import { type Block, type DocumentTree, paragraph, tableCell, tableRow, text } from '@xxgk/document';
import { writeHtml } from '../../src/index.js';

async function html(...children: readonly Block[]): Promise<string> {
  const metadata = { title: '题', organ: '示例局', subject: '题', keywords: [], language: 'zh-CN' } as const;
  const tree: DocumentTree = { type: 'document', metadata, children };
  const { bytes } = await writeHtml(tree, { createdAt: '2026-03-05T00:00:00+08:00' });
  return new TextDecoder().decode(bytes);
}

test('stress, underlines and links; an address that is none is left out', async () => {
  const page = await html(
    paragraph([
      { ...text('重点'), isStrong: true },
      { ...text('下'), isUnderlined: true },
      { ...text('网'), link: 'https://a.cn/' },
      { ...text('坏'), link: 'javascript:alert(1)' },
    ]),
  );
  expect(page).toContain('<strong class="strong">重点</strong>');
  expect(page).toContain('<u class="underlined">下</u>');
  expect(page).toContain('<a href="https://a.cn/">网</a>');
  expect(page).not.toContain('javascript');
});

test('points are a list, flush paragraphs have their role, a page break is none of the words', async () => {
  const page = await html(
    { type: 'list', items: [[text('甲')]] },
    { ...paragraph([text('右')]), alignment: 'right' },
    { type: 'pageBreak' },
  );
  expect(page).toContain('<ul class="list"><li class="list-item">——甲</li></ul>');
  expect(page).toContain('<p class="flush-right">右</p>');
});

test('a caption is shown, words in cells keep their lines and side', async () => {
  const page = await html({
    type: 'table',
    id: 't',
    summary: '说明',
    columnWeights: [1],
    headerRowCount: 0,
    caption: '表1 标准',
    remark: '注：暂行。',
    rows: [tableRow([{ ...tableCell('text', '一段\n二段'), alignment: 'right' }])],
  });
  expect(page).toContain('class="table-caption">表1 标准</caption>');
  expect(page).toContain('<td class="text-right">一段<br>二段</td>');
  expect(page).toContain('注：暂行。');
});
