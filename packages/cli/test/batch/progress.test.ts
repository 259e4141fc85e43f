import type { BatchCounts } from '@xxgk/node';
import { BatchProgress } from '../../src/batch/progress.js';
import type { CommandContext } from '../../src/process/environment.js';
import { messageLines } from '../../src/terminal/message-lines.js';

/** How far a batch is, where only the number of its inputs and problems counts. */
const after = (reports: number, problems = 0): BatchCounts => ({
  summary: { reports, made: reports - problems, faulty: 0, failed: problems, files: 0, bytes: 0 },
  kept: 0,
  problems,
});

const made = { optionsSha256: '', outputs: [], findings: {} as never, messages: [], milliseconds: 1 };

test('a terminal shows one line with pace and time left, and only what went wrong above it', () => {
  let written = '';
  const stream = {
    isTTY: true,
    columns: 100,
    write: (text: string) => {
      written += text;
    },
  };
  let time = 0;
  const context = { ...messageLines(stream), language: 'zh-CN' } as CommandContext;
  const progress = new BatchProgress(10, context, () => time);
  for (const [index, status] of (['made', 'failed', 'made', 'made'] as const).entries()) {
    time = (index + 1) * 1000;
    progress.done({ ...made, input: `${index}.yaml`, status }, false, after(index + 1, index > 0 ? 1 : 0));
  }
  const lines = written
    .replaceAll('\r\u001b[2K', '\n')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.at(-1)).toContain('4/10  1.0 份/秒  还需 0:06  有问题 1');
  expect(lines.filter((line) => line.includes('.yaml'))).toEqual(['[2/10] 1.yaml：没有生成。']);
  progress.end();
  expect(written.endsWith('\r\u001b[2K')).toBe(true);
});

test('elsewhere there is a line for each input that was made', () => {
  const lines: string[] = [];
  const context = { err: (line: string) => lines.push(line), language: 'en' };
  const progress = new BatchProgress(2, context as unknown as CommandContext);
  progress.done({ ...made, input: 'a.yaml', status: 'made' }, false, after(1));
  progress.done({ ...made, input: 'b.yaml', status: 'faulty' }, true, after(2));
  expect(lines).toEqual(['[1/2] a.yaml: 0 files']);
});

describe('the line of progress', () => {
  /** What is shown after each of some moments, in milliseconds, at which an input was done or kept. */
  function shownAfter(total: number, moments: readonly (readonly [at: number, isKept?: boolean])[]) {
    const shown: string[] = [];
    let time = 0;
    const context = { showProgress: (line: string) => shown.push(line), language: 'zh-CN' };
    const progress = new BatchProgress(total, context as unknown as CommandContext, () => time);
    for (const [index, [at, isKept = false]] of moments.entries()) {
      time = at;
      progress.done({ ...made, input: 'a.yaml', status: 'made' }, isKept, after(index + 1));
    }
    return { shown, progress };
  }

  test('has the pace of the last twenty seconds: what was kept at once does not count', () => {
    const kept = Array.from({ length: 500 }, () => [1000, true] as const);
    const { shown } = shownAfter(1000, [
      ...kept,
      ...Array.from({ length: 40 }, (_, at) => [2000 + at * 1000] as const),
    ]);
    expect(shown.at(-1)).toBe(`${'█'.repeat(12)}${'░'.repeat(12)} 540/1000  1.0 份/秒  还需 7:40`);
  });

  test('is renewed ten times a second at most, and at the end', () => {
    const { shown } = shownAfter(5, [[50], [99], [100], [150], [160]]);
    expect(shown.map((line) => line.split(' ')[1])).toEqual(['0/5', '3/5', '5/5']);
    expect(shown.at(-1)).toMatch(/^█{24} .*还需 0:00$/u);
  });

  test('tells hours, and nothing that is not known', () => {
    expect(shownAfter(373, [[10_010]]).shown.at(-1)).toMatch(/还需 1:02:04$/u);
    expect(shownAfter(2, []).shown).toEqual([`${'░'.repeat(24)} 0/2  0.0 份/秒  `]);
    expect(shownAfter(0, []).shown).toEqual([expect.stringContaining('█'.repeat(24))]);
  });
});

test('the last sentence tells what was made and what was kept, and the files of both', () => {
  let time = 0;
  const context = { err: () => undefined, language: 'zh-CN' } as unknown as CommandContext;
  const progress = new BatchProgress(4, context, () => time);
  time = 65_400;
  const summary = { reports: 4, made: 2, faulty: 1, failed: 1, files: 6, bytes: 9 };
  expect(progress.sentence({ summary, kept: 1, problems: 2 })).toBe(
    '完成：新做 2 份，沿用 1 份，共 6 个文件；其中有错误 1 份，没有生成 1 份。用时 1:05。',
  );
});
