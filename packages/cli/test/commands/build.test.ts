import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

const TITLE = '示例区金融工作局2022年政府信息公开工作年度报告';
const bureau = example('bureau-2022.yaml');
const read = (folder: string, name: string) => readFileSync(join(folder, name));

afterAll(removeFolders);

describe('xxgk build', () => {
  test('makes both files, named as the title, with the report inside', async () => {
    const folder = emptyFolder();
    const { code, out } = await xxgk(['build', bureau, '-o', 'a/b'], folder);
    expect(code).toBe(0);
    expect(filesIn(join(folder, 'a/b'))).toEqual([`${TITLE}.docx`, `${TITLE}.pdf`]);
    expect(out).toContain(join(folder, 'a/b', `${TITLE}.pdf`));
    const parts = unzipSync(read(join(folder, 'a/b'), `${TITLE}.docx`));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('社会公益组织');
    expect(read(join(folder, 'a/b'), `${TITLE}.pdf`).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  });

  test('makes a review copy whose comments stand at what they speak of', async () => {
    const folder = emptyFolder();
    const { code } = await xxgk(['build', example('faulty-2023.yaml'), '--review'], folder);
    expect(code).toBe(1);
    const [docx, html] = filesIn(folder);
    expect([docx, html].map((name) => name?.replace(/^.*-/, ''))).toEqual(['审阅稿.docx', '审阅稿.html']);
    const parts = unzipSync(read(folder, docx ?? ''));
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('proceedings/total');
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      '<w:commentRangeStart w:id="1"/>',
    );
    expect(read(folder, html ?? '').toString()).toContain('id="place-1"');
    expect((await xxgk(['build', bureau, '--review', '-f', 'pdf'], folder)).code).toBe(2);
  });

  test('fills placeholders, and gives the filled words back when its own data is built again', async () => {
    const folder = emptyFolder();
    const source = readFileSync(bureau, 'utf8').replace(
      '全年没有收到政府信息公开申请。',
      '全年收到政府信息公开申请{{applications.newlyReceived.total}}件，写作\\{{数}}。',
    );
    writeFileSync(join(folder, 'a.yaml'), source);
    expect((await xxgk(['build', 'a.yaml', '-f', 'json,html', '-o', 'one'], folder)).code).toBe(0);
    const [html, json] = filesIn(join(folder, 'one'));
    expect(read(join(folder, 'one'), html ?? '').toString()).toContain('申请0件，写作{{数}}。');
    expect(
      (await xxgk(['build', join('one', json ?? ''), '-f', 'json,html', '-o', 'two'], folder)).code,
    ).toBe(0);
    for (const name of [json, html])
      expect(read(join(folder, 'two'), name ?? '').equals(read(join(folder, 'one'), name ?? ''))).toBe(true);
    writeFileSync(join(folder, 'b.yaml'), source.replace('newlyReceived.total}}', 'newlyRecieved.total}}'));
    const { code, out } = await xxgk(['check', 'b.yaml'], folder);
    expect(code).toBe(1);
    expect(out).toContain('是否应为“applications.newlyReceived.total”');
  });

  test('makes a page and a fragment for a web site', async () => {
    const folder = emptyFolder();
    expect((await xxgk(['build', bureau, '-f', 'html,html-fragment'], folder)).code).toBe(0);
    expect(filesIn(folder)).toEqual([`${TITLE}-网页片段.html`, `${TITLE}.html`]);
    expect(read(folder, `${TITLE}.html`).toString()).toMatch(/^<!DOCTYPE html>[\s\S]*"xxgk:report"/);
    expect(read(folder, `${TITLE}-网页片段.html`).toString()).toMatch(/^<div id="xxgk-2022-content"/);
  });

  test('puts the fonts into the Word document when asked to', async () => {
    const folder = emptyFolder();
    expect((await xxgk(['build', bureau, '-f', 'docx', '--embed-fonts'], folder)).code).toBe(0);
    const parts = unzipSync(read(folder, `${TITLE}.docx`));
    expect(Object.keys(parts).filter((path) => path.endsWith('.odttf'))).toHaveLength(5);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:eastAsia="XXGK FangSong"');
  });

  test('makes the archival profile it is asked for', async () => {
    const folder = emptyFolder();
    const { code, err } = await xxgk(['build', bureau, '-f', 'pdf', '--pdfa', '2b'], folder);
    expect(code).toBe(0);
    expect(err).toMatch(/不允许附件.*\[writer\/attachment-left-out\]/);
    const pdf = read(folder, `${TITLE}.pdf`).toString('latin1');
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>');
    expect(pdf).not.toContain('/EmbeddedFile');
    const refused = await xxgk(['build', bureau, '-f', 'pdf', '--pdfa', '9'], folder);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('3a、2b')]);
  });

  test('makes the same bytes on another day and in another time zone', async () => {
    const [first, second] = [emptyFolder(), emptyFolder()];
    const make = async (folder: string) => {
      await xxgk(['build', bureau, '-f', 'docx,pdf,html,html-fragment,json'], folder);
      await xxgk(['init', '--xlsx', '--from', bureau, '-o', 'form.xlsx'], folder);
      await xxgk(['init', '--batch-xlsx', '--year', '2025', '-o', 'list.xlsx'], folder);
    };
    await make(first);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    jest.useFakeTimers({
      now: Date.UTC(2031, 5, 1),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout'],
    });
    try {
      await make(second);
    } finally {
      jest.useRealTimers();
      process.env['TZ'] = zone;
    }
    expect(filesIn(second)).toHaveLength(7);
    for (const name of filesIn(second)) expect(read(second, name).equals(read(first, name))).toBe(true);
  });

  test('records the time it is told', async () => {
    const modified = async (args: readonly string[], variables: Record<string, string> = {}) => {
      const folder = emptyFolder();
      await xxgk(['build', bureau, '-f', 'docx', ...args], folder, variables);
      const core = unzipSync(read(folder, `${TITLE}.docx`))['docProps/core.xml'] ?? new Uint8Array();
      return /modified[^>]*>([^<]+)/.exec(strFromU8(core))?.[1];
    };
    expect(await modified([])).toBe('2023-01-17T16:00:00Z');
    expect(await modified(['--created-at', '2024-02-03T04:05:06Z'])).toBe('2024-02-03T04:05:06Z');
    expect(await modified([], { SOURCE_DATE_EPOCH: '86400' })).toBe('1970-01-02T00:00:00Z');
  });

  test('makes drafts of a faulty report, and nothing with --strict', async () => {
    const folder = emptyFolder();
    const draft = await xxgk(['build', example('faulty-2023.yaml'), '-f', 'docx'], folder);
    expect(draft.code).toBe(1);
    expect(draft.err).toMatch(/共2处错误/);
    expect(filesIn(folder)).toHaveLength(1);
    const strict = emptyFolder();
    expect((await xxgk(['build', example('faulty-2023.yaml'), '--strict'], strict)).code).toBe(1);
    expect(filesIn(strict)).toEqual([]);
  });

  test('keeps a file of other content unless forced, and an equal one always', async () => {
    const folder = emptyFolder();
    const path = join(folder, `${TITLE}.docx`);
    writeFileSync(path, 'mine');
    const refused = await xxgk(['build', bureau, '-f', 'docx'], folder);
    expect([refused.code, readFileSync(path, 'utf8')]).toEqual([3, 'mine']);
    expect(refused.err).toMatch(/--force/);
    expect((await xxgk(['build', bureau, '-f', 'docx', '--force'], folder)).code).toBe(0);
    expect((await xxgk(['build', bureau, '-f', 'docx'], folder)).out).toMatch(/内容未变/);
    expect(filesIn(folder)).toEqual([`${TITLE}.docx`]);
  });

  test('does not let two reports of one title overwrite each other', async () => {
    const folder = emptyFolder();
    const { code, err } = await xxgk(['build', bureau, bureau, '-f', 'json'], folder);
    expect(code).toBe(3);
    expect(err).toMatch(/同名/);
  });

  test('goes on after a bad input', async () => {
    const folder = emptyFolder();
    const { code } = await xxgk(['build', 'missing.yaml', bureau, '-f', 'json'], folder);
    expect([code, filesIn(folder)]).toEqual([3, [`${TITLE}.json`]]);
  });

  test.each([
    ['a target that is a file', (folder: string) => writeFileSync(join(folder, 'out'), '')],
    [
      'a target file that is a folder',
      (folder: string) => mkdirSync(join(folder, 'out', `${TITLE}.json`), { recursive: true }),
    ],
  ])('%s: says so and leaves nothing half-written', async (_name, prepare) => {
    const folder = emptyFolder();
    prepare(folder);
    const { code, err } = await xxgk(['build', bureau, '-f', 'json', '-o', 'out', '--force'], folder);
    expect(code).toBe(3);
    expect(err).toMatch(/无法写入.*-o/);
    expect(filesIn(folder)).toEqual(['out']);
  });
});
