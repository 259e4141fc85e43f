import { strToU8, zipSync } from 'fflate';
import { openSource } from '../../src/open-source.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${targets.map(([Type, Target], index) => `<Relationship Id="r${index}" Type="${Type}" Target="${Target}"/>`).join('')}</Relationships>`;

async function commentsIn(files: Readonly<Record<string, string>>) {
  const parts = {
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': '<workbook><sheets><sheet name="甲" sheetId="1" id="r0"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([`${OFFICE}/worksheet`, 'worksheets/s.xml']),
    'xl/worksheets/s.xml': '<worksheet><sheetData/></worksheet>',
    ...files,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
  const source = await openSource(bytes, 'a.xlsx');
  return source.format === 'xlsx' ? (await source.read()).sheets[0]?.comments : undefined;
}

const OLD =
  '<comments><commentList><comment ref="B2"><text><r><t>张三：</t></r><r><t>含上年</t></r></text></comment><comment ref="C3"><text><t>[线程批注] 您的版本看不到</t></text></comment></commentList></comments>';

test('comments of a sheet are read, in runs and in threads; what stands in for a thread is not', async () => {
  expect(
    await commentsIn({
      'xl/worksheets/_rels/s.xml.rels': relations(
        [`${OFFICE}/comments`, '../comments1.xml'],
        [THREADS, '../t.xml'],
      ),
      'xl/comments1.xml': OLD,
      'xl/t.xml':
        '<ThreadedComments><threadedComment ref="C3"><text>请核对</text></threadedComment><threadedComment ref="C3"><text>已核对</text></threadedComment></ThreadedComments>',
    }),
  ).toEqual([
    { row: 2, column: 2, text: '请核对；已核对' },
    { row: 1, column: 1, text: '张三：含上年' },
  ]);
  expect(await commentsIn({})).toBeUndefined();
});
