import type { Pace } from '../batch/progress.js';

/** How a batch ended. */
export interface BatchTally {
  readonly made: number;
  readonly kept: number;
  readonly faulty: number;
  readonly failed: number;
  readonly files: number;
  readonly seconds: number;
}

/** The sentences of `xxgk build` for many reports. */
export interface BatchMessages {
  readonly help: {
    readonly inputs: string;
    readonly jobs: string;
    readonly resume: string;
    readonly shard: string;
    readonly timeLimit: string;
    readonly examples: string;
  };
  readonly badJobs: (value: string, most: number) => string;
  readonly badShard: (value: string) => string;
  readonly badTimeLimit: (value: string) => string;
  readonly rowName: (row: number) => string;
  readonly nothingFound: (inputs: string) => string;
  readonly emptyShard: (shard: string) => string;
  readonly outputAmongInputs: (folder: string) => string;
  readonly sameOutput: (path: string, first: string) => string;
  readonly manifestName: (path: string) => string;
  readonly foreignOutput: (path: string) => string;
  readonly unfinished: (folder: string) => string;
  readonly foreignManifest: (path: string) => string;
  readonly outOfMemory: string;
  readonly tooLong: (seconds: number) => string;
  readonly crashed: (reason: string) => string;
  readonly interrupted: string;
  readonly started: (total: number, jobs: number) => string;
  readonly pace: (pace: Pace) => string;
  readonly madeInput: (input: string, files: number) => string;
  readonly faultyInput: (input: string, errors: number, first: string) => string;
  readonly failedInput: (input: string, reason: string) => string;
  readonly summary: (tally: BatchTally) => string;
  readonly manifest: (path: string) => string;
}

export const batchZhCn: BatchMessages = {
  help: {
    inputs:
      '报告数据（.yaml、.json、.xlsx），或已有的报告：Word、PDF、网页、文本；也可以是目录、"目录/**/*.docx" 这样的写法、一行一个单位的 Excel 表',
    jobs: '批量：同时生成几份，默认为处理器核数',
    resume: '批量：接着上次没有做完的继续，已生成且输入、选项、文件都没有变化的不再重做',
    shard: '批量：只做其中一部分，如 2/8 为八份中的第二份，用于多台机器分做',
    timeLimit: '批量：一份报告最长的秒数，超过即跳过（默认 300）',
    examples: [
      '批量示例：',
      '  xxgk build 报告目录 -o 输出                 目录中每份报告，子目录照原样',
      '  xxgk build "报告目录/**/*.docx" -o 输出 -f pdf   由已有的 Word 文档生成 PDF/A',
      '  xxgk build 各单位数据表.xlsx -o 输出 --jobs 4   一行一个单位的 Excel 表（xxgk init --batch-xlsx）',
      '  xxgk build 报告目录 -o 输出 --resume         中断后继续',
      '  xxgk build 报告目录 -o 输出 --shard 2/8      八台机器中的第二台',
      '',
      '批量时输出文件按输入文件命名，清单写入 manifest.json；有一份没有生成或有错误，退出码即为1。',
    ].join('\n'),
  },
  badJobs: (value, most) => `--jobs 的值“${value}”无法使用。请写成 1 到 ${most} 的整数。`,
  badShard: (value) => `--shard 的值“${value}”无法使用。请写成“第几份/共几份”，如 2/8。`,
  badTimeLimit: (value) => `--time-limit 的值“${value}”无法使用。请写成秒数，如 300。`,
  rowName: (row) => `第${row}行`,
  nothingFound: (inputs) =>
    `“${inputs}”中没有找到报告。目录中只取数据文件（.yaml、.json、.xlsx、.txt）；其他格式请用 "目录/**/*.docx" 这样的写法。`,
  emptyShard: (shard) => `这一部分（${shard}）没有分到报告，没有生成文件。`,
  outputAmongInputs: (folder) =>
    `输出目录不能就是输入目录“${folder}”，否则生成的文件会混在报告数据中。请用 -o 指定其他目录。`,
  sameOutput: (path, first) =>
    `输出文件“${path}”与“${first}”的输出同名，没有写入。请给其中一个改名，或分两次输出到不同目录。`,
  manifestName: (path) => `输出文件“${path}”与这一批的清单同名，没有写入。请给输入文件改名。`,
  foreignOutput: (path) =>
    `“${path}”已存在，且不是上次生成的内容（有人改过，或来自别处），这份报告的文件都没有改动。请移走该文件后加 --resume 再做；确要覆盖，请加 --resume --force。`,
  unfinished: (folder) =>
    `“${folder}”中有一批没有做完。请加 --resume 继续，或加 --force 重新做起，或用 -o 指定其他目录。`,
  foreignManifest: (path) => `“${path}”不是 xxgk 的清单，没有覆盖。请移走该文件，或用 -o 指定其他目录。`,
  outOfMemory: '处理这份报告时内存不足，没有生成文件。请核对文件是否选对，或删去其中过大的图片、表格。',
  tooLong: (seconds) =>
    `处理这份报告超过 ${seconds} 秒，没有生成文件。请核对文件是否选对，或用 --time-limit 放宽。`,
  crashed: (reason) =>
    `处理这份报告时程序意外中止（${reason}），没有生成文件。请把这条信息和输入文件反馈给开发者。`,
  interrupted: '已中断。做完的都已写好，加 --resume 可以继续。',
  started: (total, jobs) => `共 ${total} 份，同时做 ${jobs} 份。`,
  pace: ({ done, total, failed, rate, secondsLeft }) =>
    `${done}/${total}  ${rate.toFixed(1)} 份/秒  ${secondsLeft === undefined ? '' : `还需 ${clock(secondsLeft)}`}${failed === 0 ? '' : `  有问题 ${failed}`}`,
  madeInput: (input, files) => `${input}：已生成 ${files} 个文件`,
  faultyInput: (input, errors, first) => `${input}：有 ${errors} 处错误，文件仅供核对。例如：${first}`,
  failedInput: (input, reason) => `${input}：没有生成。${reason}`,
  summary: ({ made, kept, faulty, failed, files, seconds }) =>
    `完成：新做 ${made} 份，沿用 ${kept} 份，共 ${files} 个文件；其中报告有错误 ${faulty} 份，没有生成 ${failed} 份。用时 ${clock(seconds)}。`,
  manifest: (path) => `清单：${path}`,
};

export const batchEn: BatchMessages = {
  help: {
    inputs:
      'report data (.yaml, .json, .xlsx) or a report that exists (Word, PDF, web page, text); also a folder, a pattern such as "folder/**/*.docx", or a list with a row for each organ (.xlsx)',
    jobs: 'batch: reports made at the same time; the number of processors when left out',
    resume: 'batch: go on where the last run ended; what has not changed is not made again',
    shard: 'batch: make one part only, as 2/8 for the second of eight, for several machines',
    timeLimit: 'batch: longest time for one report in seconds (default 300)',
    examples: [
      'Batches:',
      '  xxgk build reports -o out                 every report of a folder, subfolders mirrored',
      '  xxgk build "reports/**/*.docx" -o out -f pdf   PDF/A from Word documents',
      '  xxgk build list.xlsx -o out --jobs 4      a row for each organ (xxgk init --batch-xlsx)',
      '  xxgk build reports -o out --resume        go on after an interruption',
      '  xxgk build reports -o out --shard 2/8     the second of eight machines',
      '',
      'In a batch outputs are named after inputs; manifest.json lists them; exit code 1 when one of them failed or has errors.',
    ].join('\n'),
  },
  badJobs: (value, most) => `--jobs "${value}" cannot be used: give a whole number from 1 to ${most}.`,
  badShard: (value) => `--shard "${value}" cannot be used: write part/parts, as 2/8.`,
  badTimeLimit: (value) => `--time-limit "${value}" cannot be used: give seconds, as 300.`,
  rowName: (row) => `row ${row}`,
  nothingFound: (inputs) =>
    `There is no report in "${inputs}". Of a folder only data is taken (.yaml, .json, .xlsx, .txt); name other formats by a pattern such as "folder/**/*.docx".`,
  emptyShard: (shard) => `No report belongs to part ${shard}; no file was made.`,
  outputAmongInputs: (folder) =>
    `The output folder is the input folder "${folder}": files would lie among the data. Choose another by -o.`,
  sameOutput: (path, first) =>
    `The output "${path}" has the name of the output of "${first}" and was not written. Rename one of them or use another folder.`,
  manifestName: (path) =>
    `The output "${path}" has the name of the manifest of the batch and was not written. Rename the input.`,
  foreignOutput: (path) =>
    `"${path}" exists and is not what the last run made (somebody changed it, or it is from elsewhere); no file of this report was touched. Move it and run again with --resume, or overwrite it with --resume --force.`,
  unfinished: (folder) =>
    `"${folder}" holds a batch that did not end. Go on with --resume, begin anew with --force, or choose another folder by -o.`,
  foreignManifest: (path) =>
    `"${path}" is no manifest of xxgk and was kept. Move it or choose another folder by -o.`,
  outOfMemory:
    'This report needs more memory than there is; nothing was made. Check that it is the right file.',
  tooLong: (seconds) =>
    `This report took more than ${seconds} seconds; nothing was made. Check that it is the right file, or use --time-limit.`,
  crashed: (reason) =>
    `The program failed at this report (${reason}); nothing was made. Please report this with the input.`,
  interrupted: 'Interrupted. What is done is written; go on with --resume.',
  started: (total, jobs) => `${total} reports, ${jobs} at a time.`,
  pace: ({ done, total, failed, rate, secondsLeft }) =>
    `${done}/${total}  ${rate.toFixed(1)}/s  ${secondsLeft === undefined ? '' : `${clock(secondsLeft)} left`}${failed === 0 ? '' : `  ${failed} with problems`}`,
  madeInput: (input, files) => `${input}: ${files} files`,
  faultyInput: (input, errors, first) => `${input}: ${errors} errors, the files are drafts. First: ${first}`,
  failedInput: (input, reason) => `${input}: not made. ${reason}`,
  summary: ({ made, kept, faulty, failed, files, seconds }) =>
    `Done: ${made} made, ${kept} kept, ${files} files; ${faulty} with errors, ${failed} not made. Time ${clock(seconds)}.`,
  manifest: (path) => `Manifest: ${path}`,
};

/** Seconds as `0:07`, `12:30` or `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = `${pad(whole % 60)}`;
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${pad(minutes)}:${rest}`;
}
