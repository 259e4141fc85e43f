import { defineError } from '@xxgk/document';
import { ExitCode } from '../../src/process/exit-codes.js';
import { asFailure, Failure } from '../../src/process/failure.js';
import { emptyFolder, example, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

test('an error is worded in the language in which it is shown, and has the exit code of its kind', () => {
  const usage = defineError('option-invalid', { 'zh-CN': (n: number) => `第${n}项`, en: (n) => `item ${n}` });
  const missing = defineError('font-missing', { 'zh-CN': () => '没有字体', en: () => 'no font' });
  expect(asFailure(usage([2]), 'zh-CN')).toMatchObject({ exitCode: ExitCode.usage, message: '第2项' });
  expect(asFailure(usage([2]), 'en')?.message).toBe('item 2');
  expect(asFailure(missing([]), 'en')).toMatchObject({ exitCode: ExitCode.environment, message: 'no font' });
  const failure = new Failure(ExitCode.findings, 'known');
  expect(asFailure(failure, 'en')).toBe(failure);
  expect(asFailure(new Error('unforeseen'), 'en')).toBeUndefined();
});

test.each([
  ['zh-CN', '找不到文件“nowhere.yaml”。请核对路径。'],
  ['en', 'There is no file "nowhere.yaml". Check the path.'],
])('a related report that is not there is named in %s', async (language, sentence) => {
  for (const option of ['--previous', '--children', '--siblings']) {
    const args = ['check', example('county-2024.yaml'), option, 'nowhere.yaml', '--lang', language];
    expect(await xxgk(args, emptyFolder())).toEqual({ code: 3, out: '', err: sentence });
  }
});
