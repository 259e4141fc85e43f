import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const good = readFileSync(example('bureau-2022.yaml'), 'utf8');

describe('bad input: one sentence, the place, the remedy, nothing written', () => {
  test.each([
    ['an unknown field', good.replace('overview:', 'overveiw:'), 1, /“overveiw”[\s\S]*overview/],
    [
      'a negative count',
      good.replace('decisions: 0', 'decisions: -1'),
      1,
      /“行政许可” · “本年处理决定数量”.*-1/,
    ],
    ['text in a count', good.replace('decisions: 0', 'decisions: 三件'), 1, /“三件”/],
    ['a missing section', good.replace(/problems: \|-\n( {2}.*\n)+/, ''), 1, /缺少“五、/],
    ['a wrong year', good.replace('year: 2022', 'year: 202'), 1, /报告年度.*202/],
    ['broken YAML', good.replace('organ: {', 'organ: {{'), 3, /第\d+行第\d+列/],
    ['an empty file', '', 3, /空文件/],
    ['a PDF', '%PDF-1.7 …', 3, /PDF/],
    ['something else', 'hello', 3, /没有政府信息公开工作年度报告.*请核对文件是否选对/],
  ])('%s', async (_name, text, code, message) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.yaml'), text);
    const ran = await xxgk(['build', 'in.yaml', '-o', 'out'], folder);
    expect(ran.err).toMatch(message);
    expect([ran.code, ran.out, filesIn(folder)]).toEqual([code, '', ['in.yaml']]);
    expect((await xxgk(['check', 'in.yaml'], folder)).code).toBe(code);
  });

  test('a missing file and a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'd'));
    const missing = await xxgk(['check', 'no.yaml'], folder);
    expect([missing.code, missing.err]).toEqual([3, '找不到文件“no.yaml”。请核对路径。']);
    const directory = await xxgk(['check', 'd'], folder);
    expect(directory.code).toBe(3);
    expect(directory.err).toMatch(/“d”中没有可以检查的报告/);
    const empty = await xxgk(['build', 'd', '-o', 'out'], folder);
    expect(empty.code).toBe(3);
    expect(empty.err).toMatch(/“d”中没有找到报告/);
  });
});

describe('usage', () => {
  test.each([
    [['build'], /没有指定输入文件/],
    [['build', 'x', '-f', 'odt'], /不支持的格式“odt”.*docx、pdf、ofd、html、html-fragment、xlsx、json/],
    [['biuld', 'x'], /没有命令 biuld/],
    [['check', 'x', '--sloppy'], /没有选项 --sloppy/],
    [['check', 'x', '--lang', 'fr'], /不支持的语言“fr”/],
    [['build', example('bureau-2022.yaml'), '--created-at', 'gestern'], /时间“gestern”/],
  ])('%j', async (args, message) => {
    const { code, err } = await xxgk(args, emptyFolder());
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('help in both languages, with examples', async () => {
    const chinese = await xxgk(['--help'], emptyFolder());
    expect(chinese.code).toBe(0);
    expect(chinese.out).toMatch(/用法：[\s\S]*xxgk build 报告\.yaml[\s\S]*退出码/);
    expect((await xxgk(['build', '--help', '--lang', 'en'], emptyFolder())).out).toMatch(
      /Usage:[\s\S]*--strict/,
    );
    expect((await xxgk(['--version'], emptyFolder())).out).toBe('0.0.0');
  });
});
