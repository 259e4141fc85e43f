import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const bureau = readFileSync(example('bureau-2022.yaml'), 'utf8');
const faulty = readFileSync(example('faulty-2023.yaml'), 'utf8');

/** A folder with the given files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const renamed = (organ: string, text = bureau) => text.replace('示例区金融工作局', organ);
const lastYear = bureau
  .replace('year: 2022', 'year: 2021')
  .replace('date: "2023-01-18"', 'date: "2022-01-18"')
  .replace(/overview: \|-\n( {2}.*\n)+/, 'overview: 去年的总体情况。\n')
  .replace(/problems: \|-\n( {2}.*\n)+/, 'problems: 去年的问题和改进措施另有专文说明。\n');

describe('--previous', () => {
  const carried = lastYear.replace(/carriedForward:\n.*/, (row) =>
    row.replace('total: 0', 'total: 2').replace('other: 0', 'other: 2'),
  );

  test('of a file and of a folder compares the years', async () => {
    const folder = folderWith({
      'now.yaml': bureau,
      'before/a.yaml': carried,
      'before/b.yaml': renamed('别的局', lastYear),
    });
    for (const previous of ['before/a.yaml', 'before']) {
      const { code, out } = await xxgk(['check', 'now.yaml', '--previous', previous], folder);
      expect(code).toBe(1);
      expect(out).toMatch(/“总计”为0，2021年度报告结转下年度为2，两者应相等。 \[applications\/carry-over\]/);
    }
  });

  test('that cannot be read stops the check', async () => {
    const folder = folderWith({ 'now.yaml': bureau, 'bad.yaml': 'year: 2021\n' });
    const { code, err } = await xxgk(['check', 'now.yaml', '--previous', 'bad.yaml'], folder);
    expect([code, err]).toEqual([3, expect.stringMatching(/用来对照的“bad.yaml”读不出来：缺少/)]);
  });
});

test('--children and --roster compare each cell and name who is missing; the parent itself is no child', async () => {
  const folder = folderWith({
    'parent.yaml': bureau.replace('licensing: { decisions: 0 }', 'licensing: { decisions: 5 }'),
    'a.yaml': renamed('甲局').replace('licensing: { decisions: 0 }', 'licensing: { decisions: 6 }'),
    'roster.txt': '# 名单\n甲局\n\n乙局\n',
  });
  const { code, out } = await xxgk(
    ['check', 'parent.yaml', '--children', '.', '--roster', 'roster.txt'],
    folder,
  );
  expect(code).toBe(1);
  expect(out).toMatch(/缺少“乙局”的报告/);
  expect(out).toMatch(/“行政许可” · “本年处理决定数量”：汇总报告为5，下级报告之和为6/);
  expect(out).toMatch(/共2处错误/);
});

describe('companions are read as aggregate reads', () => {
  const PARENT = {
    'parent.yaml': bureau.replace('licensing: { decisions: 0 }', 'licensing: { decisions: 5 }'),
  };
  const DIFFERS = '“行政许可” · “本年处理决定数量”：汇总报告为5，下级报告之和为0';
  const children = (folder: string, given: string, ...more: string[]) =>
    xxgk(['check', 'parent.yaml', '--children', given, ...more], folder);

  test('forms of a folder, and documents that a pattern names', async () => {
    const folder = folderWith({ ...PARENT, 'a.yaml': renamed('甲局'), 'roster.txt': '甲局\n' });
    await xxgk(['aggregate', 'a.yaml', '-o', 'forms/甲.xlsx', '--organ', '甲局'], folder);
    await xxgk(['build', 'a.yaml', '-f', 'docx', '-o', 'documents'], folder);
    for (const given of ['forms', 'documents/*.docx']) {
      const { code, out } = await children(folder, given, '--roster', 'roster.txt');
      expect([code, out.includes(DIFFERS), out.includes('缺少')]).toEqual([1, true, false]);
    }
  });

  test('the rows of a list', async () => {
    const folder = folderWith({ ...PARENT, 'roster.txt': '甲局\n' });
    await xxgk(
      ['init', '--batch-xlsx', '--year', '2022', '--roster', 'roster.txt', '-o', 'list.xlsx'],
      folder,
    );
    const { out } = await children(folder, 'list.xlsx', '--roster', 'roster.txt');
    expect([out.includes('汇总报告为5'), out.includes('缺少')]).toEqual([true, false]);
  });

  test('a folder is read whole: documents once beside their data, others told by name', async () => {
    const folder = folderWith({
      ...PARENT,
      'kids/a.yaml': renamed('甲局'),
      'kids/towns/b.yaml': renamed('乙局'),
      'kids/scan.jpg': '',
      'kids/notes.docx': 'no document',
      'roster.txt': '甲局\n乙局\n丙局\n',
    });
    await xxgk(['build', 'kids/a.yaml', '-f', 'docx', '-o', 'kids'], folder);
    const { out, err } = await children(folder, 'kids', '--roster', 'roster.txt');
    expect(err).toMatch(/“notes\.docx”没有读出，没有参与对照/u);
    expect(err).toMatch(/有1个文件不能读取：scan\.jpg/u);
    expect(out).toMatch(/有2个文件没有读出，下列1个单位是否缺报还不能确定：丙局/u);
    expect(out).not.toMatch(/报了两份|缺少“/u);
  });

  test.each(['children', 'siblings'])(
    '--%s with a data file that is broken is no comparison',
    async (option) => {
      const folder = folderWith({ ...PARENT, 'kids/a.yaml': renamed('甲局'), 'kids/b.yaml': 'year: [' });
      const { code, out } = await xxgk(['check', 'parent.yaml', `--${option}`, 'kids'], folder);
      expect([code, out]).toEqual([3, '']);
    },
  );

  test.each(['children', 'previous', 'siblings'])(
    '--%s without any report is no comparison',
    async (option) => {
      const folder = folderWith({ ...PARENT, 'empty/a.docx': '' });
      const { code, out, err } = await xxgk(['check', 'parent.yaml', `--${option}`, 'empty'], folder);
      expect([code, out]).toEqual([3, '']);
      expect(err).toContain('“empty”中没有可以对照的其他报告，没有核对');
    },
  );

  test.each(['children', 'siblings'])('--%s with the report alone is no comparison', async (option) => {
    const { code, err } = await xxgk(['check', 'parent.yaml', `--${option}`, '.'], folderWith(PARENT));
    expect([code, err]).toEqual([3, expect.stringContaining('没有可以对照的其他报告')]);
  });
});

test('--siblings names the organ with the same words', async () => {
  const folder = folderWith({ 'a.yaml': bureau, 'b.yaml': renamed('样例区统计局') });
  const { code, out } = await xxgk(['check', 'a.yaml', '--siblings', '.'], folder);
  expect(code).toBe(0);
  expect(out.match(/\[similarity\/sibling\]/g)).toHaveLength(2);
  expect((await xxgk(['check', 'a.yaml', '--siblings', '.', '--strict'], folder)).code).toBe(1);
});

describe('--format', () => {
  test('json gives the findings as data', async () => {
    const { code, out } = await xxgk(
      ['check', example('faulty-2023.yaml'), '--format', 'json'],
      emptyFolder(),
    );
    const { schema, files } = JSON.parse(out);
    expect([code, schema, files[0].ok]).toEqual([1, 'xxgk/findings@1', false]);
    expect(files[0].findings[0]).toMatchObject({
      ruleId: 'applications/result-total',
      candidates: [{ mends: 2, changes: [{ actual: 64, expected: 61 }] }],
    });
  });

  test('sarif has rules, regions of figures and of words, and suppressions', async () => {
    const text = faulty.replace(
      'problems:',
      'accepted: [{ rule: fees/unstated, where: other, reason: 已电话核实 }]\n\nproblems:',
    );
    const folder = folderWith({ '报告 1.yaml': text });
    const { out } = await xxgk(['check', '报告 1.yaml', '--format', 'sarif'], folder);
    const { version, runs } = JSON.parse(out);
    const { tool, results } = runs[0];
    const [gap, total, fee] = ['structure/numbering-gap', 'proceedings/total', 'fees/unstated'].map((id) =>
      results.find((result: { ruleId: string }) => result.ruleId === id),
    );
    expect([version, tool.driver.rules[gap.ruleIndex].id, gap.level]).toEqual([
      '2.1.0',
      'structure/numbering-gap',
      'warning',
    ]);
    const regionText = ({ locations }: typeof gap): string => {
      const { startLine, startColumn, endLine, endColumn } = locations[0].physicalLocation.region;
      expect(startLine).toBe(endLine);
      return text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? '';
    };
    expect(regionText(gap)).toMatch(/^（三）监督保障。.*情形。$/);
    expect(regionText(total)).toBe('0');
    expect(gap.locations[0].physicalLocation.artifactLocation.uri).toBe('%E6%8A%A5%E5%91%8A%201.yaml');
    expect(fee.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: '已电话核实' }]);
  });

  test('another word is refused', async () => {
    const { code, err } = await xxgk(['check', 'x', '--format', 'xml'], emptyFolder());
    expect([code, err]).toEqual([2, expect.stringMatching(/“xml”.*text、json、sarif/)]);
  });
});

describe('--fix', () => {
  const rough = bureau
    .replace('（一）主动公开情况。', '(一) 主动公开情况。')
    .replace('year: 2022', '# 年度\nyear: 2022')
    .replace(/(carriedForward:\n.*)total: 0/, '$1total: null');

  test('writes the safe fixes to a new file, keeps comments, lists them, and checks what is left', async () => {
    const folder = folderWith({ 'r.yaml': rough });
    const { code, out } = await xxgk(['check', 'r.yaml', '--fix'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(
      /已改正2处，写入 r\.fixed\.yaml：[\s\S]*“四、结转下年度继续办理” · “总计”填写0[\s\S]*没有发现问题。/,
    );
    const fixed = readFileSync(join(folder, 'r.fixed.yaml'), 'utf8');
    expect(fixed).toMatch(/# 年度\nyear: 2022/);
    expect(fixed).toMatch(/\n {2}（一）主动公开情况。/);
    expect(readFileSync(join(folder, 'r.yaml'), 'utf8')).toBe(rough);
    expect((await xxgk(['check', 'r.fixed.yaml', '--strict'], folder)).code).toBe(0);
  });

  test('never overwrites silently', async () => {
    const folder = folderWith({ 'r.yaml': rough, 'o.json': '{}' });
    const { code, err } = await xxgk(['check', 'r.yaml', '--fix', '-o', 'o.json'], folder);
    expect([code, err]).toEqual([3, expect.stringMatching(/“.*o\.json”已存在/)]);
    expect(readFileSync(join(folder, 'o.json'), 'utf8')).toBe('{}');
    expect((await xxgk(['check', 'r.yaml', '--fix', '-o', 'o.json', '--force'], folder)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8'))).toMatchObject({ year: 2022 });
  });

  test('writes nothing where there is nothing to mend; JSON stays JSON; aliases are written out', async () => {
    const aliased = rough.replace(
      /( {2}carriedForward:)\n.*/,
      '$1 &zero {naturalPerson: 0, commercial: 0, research: 0, socialWelfare: 0, legalService: 0, other: 0, total: null}',
    );
    const folder = folderWith({ 'r.yaml': bureau, 'a.yaml': aliased });
    await xxgk(['check', 'r.yaml', '--fix'], folder);
    expect(filesIn(folder)).toEqual(['a.yaml', 'r.yaml']);
    expect((await xxgk(['check', 'a.yaml', '--fix', '-o', 'a.json'], folder)).code).toBe(0);
    const data = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
    expect(data.applications.carriedForward.total).toBe(0);
    data.overview = data.overview.replace('（二）', '(二)');
    writeFileSync(join(folder, 'j.json'), JSON.stringify(data));
    expect((await xxgk(['check', 'j.json', '--fix'], folder)).out).toMatch(/写入 j\.fixed\.json/);
    expect(JSON.parse(readFileSync(join(folder, 'j.fixed.json'), 'utf8')).overview).toMatch(/\n（二）/);
  });
});

describe('options', () => {
  test('--deadline and --disable', async () => {
    const folder = folderWith({ 'r.yaml': bureau.replace(/other: \|-\n.*/, 'other: 无。') });
    const late = await xxgk(['check', 'r.yaml', '--deadline', 'department=01-15'], folder);
    expect(late.out).toMatch(/成文日期2023-01-18晚于公布期限2023-01-15/);
    const off = await xxgk(
      ['check', 'r.yaml', '--deadline', '01-15', '--disable', 'structure/deadline', 'fees/unstated'],
      folder,
    );
    expect(off.out).toBe('没有发现问题。');
  });

  test.each([
    [['--deadline', '13-01'], /期限“13-01”/],
    [['--deadline', 'city=01-01'], /department、other、government/],
    [['--disable', 'fees/unstatd'], /没有规则“fees\/unstatd”。是否应为“fees\/unstated”/],
    [['--disable', 'applications/balance'], /不能停用/],
    [['-o', 'x.yaml'], /--fix/],
  ])('%j is refused with a remedy', async (args, message) => {
    const { code, err } = await xxgk(['check', example('bureau-2022.yaml'), ...args], emptyFolder());
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  test('accepted findings are shown with their reason and no longer count', async () => {
    const text = `${bureau.replace(/other: \|-\n.*/, 'other: 无。')}\naccepted: [{ rule: fees/unstated, where: other, reason: 已核实 }]\n`;
    const { code, out } = await xxgk(['check', 'r.yaml', '--strict'], folderWith({ 'r.yaml': text }));
    expect(code).toBe(0);
    expect(out).toMatch(
      /已接受 {2}警告 .*\[fees\/unstated\]\n {8}理由：已核实\n没有发现问题。另有1处已接受。/,
    );
  });
});

describe('explain', () => {
  test('lists every rule, and tells demand, source, reason, remedy and examples of one', async () => {
    const list = await xxgk(['explain'], emptyFolder());
    expect(list.out).toMatch(/^applications\/balance +错误 {2}各类申请人/);
    const { code, out } = await xxgk(
      ['explain', 'applications/balance', 'applications/carry-over'],
      emptyFolder(),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/要求：[\s\S]*依据：[\s\S]*原因：[\s\S]*改法：[\s\S]*错例：[\s\S]*正例：/);
    expect(out).toMatch(/需要：去年的报告（--previous）/);
    expect((await xxgk(['explain', 'fees/step', '--lang', 'en'], emptyFolder())).out).toMatch(
      /why: Fees are 100/,
    );
  });

  test('an unknown rule is refused with the one that was meant', async () => {
    const { code, err } = await xxgk(['explain', 'fees/stp'], emptyFolder());
    expect([code, err]).toEqual([2, '没有规则“fees/stp”。是否应为“fees/step”？']);
  });
});

test('a folder is checked whole, and the end says who is unread, faulty, missing, twice there, of another year', async () => {
  const folder = folderWith({
    'kids/甲局.yaml': renamed('甲局'),
    'kids/乙局.yaml': renamed('乙局').replace('licensing: { decisions: 0 }', 'licensing: { decisions: 一 }'),
    'kids/towns/丙局.yaml': renamed('丙局'),
    'kids/towns/丙局又.yaml': renamed('丙局'),
    'kids/旧.yaml': renamed('丁局').replace('year: 2022', 'year: 2021'),
    'kids/notes.docx': 'no document',
    'roster.txt': '甲局\n乙局\n丙局\n戊局\n',
  });
  const { code, out } = await xxgk(['check', 'kids', '--roster', 'roster.txt'], folder);
  const summary = out.slice(out.indexOf('汇总：'));
  expect(code).toBe(3);
  expect(summary).toMatch(/读不出来（1个）：kids\/notes\.docx/u);
  expect(summary).toMatch(/有错误（1份）：.*乙局/u);
  expect(summary).toMatch(/“丙局”报了两份/u);
  expect(summary).toMatch(/旧\.yaml/u);
  expect(summary).toMatch(/是否缺报还不能确定：戊局/u);
  expect(summary).toContain('共检查6个文件。');
  rmSync(join(folder, 'kids/notes.docx'));
  const again = await xxgk(['check', 'kids/**/*.yaml', '--roster', 'roster.txt'], folder);
  expect(again.out).toMatch(/缺少“戊局”的报告/u);
});

test('a folder without reports is told', async () => {
  const { code, err } = await xxgk(['check', 'empty'], folderWith({ 'empty/a.png': '' }));
  expect([code, err]).toEqual([3, expect.stringContaining('没有可以检查的报告')]);
});

test.each(['通知.md', '通知.txt'])('--fix of an official document writes its text anew: %s', async (name) => {
  const folder = emptyFolder();
  const head = name.endsWith('.md') ? '---\n文种: 通知\n---\n\n# ' : '';
  const lines = (first: string) => `${head}示例县人民政府关于做好防汛工作的通知

各乡镇人民政府：

${first}

示例县人民政府

2026年4月8日
`;
  const rough = lines('请于2026年05月08日前,报送情况。');
  writeFileSync(join(folder, name), rough);
  const { out } = await xxgk(['check', name, '--fix'], folder);
  const fixed = name.replace('.', '.fixed.');
  expect(out).toContain(`已改正2处，写入 ${fixed}：`);
  expect(out).toMatch(/改正 {2}第\d+行“,”改为“，”/u);
  expect(readFileSync(join(folder, fixed), 'utf8')).toBe(lines('请于2026年5月8日前，报送情况。'));
  expect(readFileSync(join(folder, name), 'utf8')).toBe(rough);
  expect((await xxgk(['check', fixed], folder)).out).not.toContain('half-width');
});

test('a file that is no report is checked as the document that it is, and this is told', async () => {
  const folder = emptyFolder();
  const lines = [
    '示例县人民政府关于做好防汛工作的通知',
    '各乡镇人民政府：',
    '请在××月底前完成。',
    '示例县人民政府',
    '2026年4月8日',
  ];
  writeFileSync(join(folder, '通知.txt'), lines.join('\n\n'));
  const { code, out } = await xxgk(['check', '通知.txt'], folder);
  expect(out).toMatch(
    /警告 {2}文件不是政府信息公开工作年度报告，按公文（通知）检查。 \[gongwen\/checked-as\]/u,
  );
  expect(out).toMatch(/“××月”还没有填写/u);
  expect(code).toBe(0);
  writeFileSync(join(folder, '其他.txt'), '今天天气很好。');
  expect(await xxgk(['check', '其他.txt'], folder)).toMatchObject({ code: 3 });
});
