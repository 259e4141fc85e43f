import { readReport } from '../../src/read-report.js';

const REST = 'organ: { name: 清溪县民政局 }\noverview: |-\n  时间：8:30开始。\n  note:此行是正文。\n';
const refusal = async (text: string): Promise<string> =>
  readReport(new TextEncoder().encode(text), 'a.yaml').then(
    () => '',
    (error: Error) => error.message,
  );

test.each([
  [`year：2024\n${REST}`, 'line 1: the colon must be half-width'],
  [`year:2024\n${REST}`, 'line 1: a space is missing behind the colon'],
  [`year: 2024\n${REST}other: *重点*工作\n`, 'line 6: a text that begins with *'],
])('a slip in YAML is called what it is: %s', async (text, words) => {
  expect(await refusal(text)).toContain(words);
});

test('words of a block, addresses and plain text are no slips', async () => {
  expect(await refusal(`year: 2024\n${REST}other: https://example.cn/a:b\n`)).toBe('');
  expect(await refusal('title：这是一段文字\n没有数据。\n')).not.toContain('colon');
});
