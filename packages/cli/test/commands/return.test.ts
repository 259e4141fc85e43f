import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const SOUND = readFileSync(example('bureau-2022.yaml'), 'utf8').replaceAll('示例区金融工作局', '示例区甲局');
/** A blank of the draft is left unwritten. */
const FAULTY = SOUND.replaceAll('示例区甲局', '示例区乙局').replace(
  /overview: \|-\n/u,
  'overview: |-\n  （请写明概况。）\n',
);

function county(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, '甲.yaml'), SOUND);
  writeFileSync(join(folder, '乙.yaml'), FAULTY);
  writeFileSync(
    join(folder, '名单.csv'),
    '单位名称,简称\r\n示例区甲局,甲局\r\n示例区乙局,\r\n示例区丙局,\r\n',
  );
  return folder;
}

const CHECK = ['check', '甲.yaml', '乙.yaml', '--roster', '名单.csv', '-o', '检查结果.xlsx'];
const RETURN = [
  'return',
  '检查结果.json',
  '--organ',
  '示例区政府办公室',
  '--date',
  '2023-02-01',
  '--by',
  '2023-02-10',
];
const resultIn = (folder: string, name = '检查结果.json') =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    readonly round: number;
    readonly organs: readonly { readonly name: string; readonly state: string }[];
  };
const statesIn = (folder: string) => resultIn(folder).organs.map(({ state }) => state);
const bodyOf = (path: string) =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, '');

test('a check writes its results, slips follow, and the next check is held against it', async () => {
  const folder = county();
  const first = await xxgk(CHECK, folder);
  expect([first.code, statesIn(folder)]).toEqual([1, ['accepted', 'returned', 'missing']]);
  expect(first.out).toContain('用 xxgk return 检查结果.json');
  const slips = await xxgk(RETURN, folder);
  expect([slips.code, filesIn(join(folder, '第1次退改'))]).toEqual([
    0,
    ['退改单_1_示例区乙局.docx', '退改清单.docx'].toSorted(),
  ]);
  const slip = bodyOf(join(folder, '第1次退改', '退改单_1_示例区乙局.docx'));
  for (const words of ['示例区乙局', '（请写明概况。）', '2023年2月10日前重新报送'])
    expect(slip).toContain(words);
  expect(bodyOf(join(folder, '第1次退改', '退改清单.docx'))).toContain('示例区丙局');

  const same = await xxgk(CHECK, folder);
  expect(same.out).toContain('与第1次检查相比没有变化');
  expect(resultIn(folder).round).toBe(1);

  writeFileSync(join(folder, '乙.yaml'), SOUND.replaceAll('示例区甲局', '示例区乙局'));
  const second = await xxgk(CHECK, folder);
  expect(second.out).toContain('上次指出的问题已改正1处，没有改0处；新出现0处。');
  expect(statesIn(folder)).toEqual(['accepted', 'accepted', 'missing']);
  expect(resultIn(folder, '检查结果.第1次.json').round).toBe(1);
  expect(filesIn(folder)).toContain('检查结果.第1次.xlsx');
});

test('what is no result, no day, no format is refused', async () => {
  const folder = county();
  await xxgk(CHECK, folder);
  const refused = async (...args: readonly string[]) => {
    const { code, err } = await xxgk(args, folder);
    return [code, err];
  };
  expect(await refused('return', '甲.yaml', '--organ', 'x', '--date', '2023-02-01')).toEqual([
    3,
    expect.stringContaining('不是检查结果'),
  ]);
  expect(await refused(...RETURN, '--by', '2023-02-30')).toEqual([2, expect.stringContaining('--by 的日期')]);
  expect(await refused(...RETURN, '-f', 'doc')).toEqual([2, expect.stringContaining('doc')]);
  expect(await refused('check', '甲.yaml', '-o', 'x.txt')).toEqual([2, expect.stringContaining('.xlsx')]);
});

test('where everything is in order nothing is sent back', async () => {
  const folder = county();
  await xxgk(['check', '甲.yaml', '-o', '检查结果.xlsx'], folder);
  expect(await xxgk(RETURN, folder)).toMatchObject({
    code: 0,
    out: '没有需要退回改正的报告，没有生成文件。',
  });
});
