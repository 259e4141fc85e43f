import { join } from 'node:path';
import { returnDocuments } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import { localSession, lookUp } from '@xxgk/node';
import { portableName, prepareDocument, produce } from '@xxgk/pipeline';
import { readCheckResult } from '../checking/result-files.js';
import { listSeparator } from '../options/list-separator.js';
import { saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface ReturnCommandOptions {
  readonly outDir?: string;
  readonly organ: string;
  readonly by?: string;
  readonly date?: string;
  readonly formats: string;
  readonly fonts?: string;
  readonly force?: boolean;
}

const text = words({
  'zh-CN': {
    folder: (round: number) => `第${round}次退改`,
    slip: (number: string, organ: string) => `退改单_${number}_${organ}`,
    list: '退改清单',
    none: '没有需要退回改正的报告，没有生成文件。',
    made: (slips: number) => `退改单${slips}份，清单1份。`,
  },
  en: {
    folder: (round) => `returned-${round}`,
    slip: (number, organ) => `slip_${number}_${organ}`,
    list: 'list',
    none: 'No report goes back: no file was made.',
    made: (slips) => `${slips} slip(s) and one list.`,
  },
});

const badDay = defineError('option-invalid', {
  'zh-CN': (option: string, day: string) =>
    `${option} 的日期“${day}”无法使用。请写成 2026-02-10 或 2026年2月10日 这样的日期。`,
  en: (option, day) => `"${day}" is no day for ${option}: write it as 2026-02-10.`,
});

const noDay = defineError('option-invalid', {
  'zh-CN': () => '请用 --date 写明退改单的日期，如 2026-02-01。',
  en: () => 'Give the date of the slips with --date, such as 2026-02-01.',
});

const FORMATS = { docx: 'docx', pdf: 'pdf', html: 'html', ofd: 'ofd' } as const;

/** Writes for each organ whose report goes back what it must mend, and one covering list. @throws XxgkError */
export async function returnReports(
  input: string,
  options: ReturnCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, out, today } = context;
  const t = text(language);
  const formats = [...new Set(options.formats.split(','))].map((name) =>
    lookUp(FORMATS, name.trim(), { separator: listSeparator(language) }),
  );
  const date = dayOption('--date', options.date) ?? today;
  if (date === undefined) throw noDay([]);
  const result = await readCheckResult(input, context);
  const documents = returnDocuments(result, {
    office: options.organ,
    date,
    by: dayOption('--by', options.by),
  });
  if (documents.length === 0) {
    out(t.none);
    return ExitCode.ok;
  }
  const slips = documents.length - 1;
  const width = `${slips}`.length;
  const preparing = localSession(options.fonts, formats.some(isPainted), context)({ file: input });
  const folder = options.outDir ?? t.folder(result.round);
  for (const [index, { organ, tree }] of documents.entries()) {
    const name = organ === undefined ? t.list : t.slip(`${index}`.padStart(width, '0'), organ);
    const prepared = await prepareDocument(tree, preparing);
    for (const format of formats) {
      const { bytes } = await produce(prepared, format, { createdAt: `${date}T00:00:00+08:00` });
      await saveFile(
        { path: join(folder, `${portableName(name)}.${format}`), content: bytes },
        options,
        context,
      );
    }
  }
  out(t.made(slips));
  return ExitCode.ok;
}

function isPainted(format: keyof typeof FORMATS): boolean {
  return format === 'pdf' || format === 'ofd';
}

/** A day of the calendar, `2026-02-10` or `2026年2月10日`. @throws XxgkError `option-invalid` for anything else */
function dayOption(option: string, day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const [, year = '', month = '', date = ''] =
    /^(\d{4})(?:-|年)(\d{1,2})(?:-|月)(\d{1,2})日?$/u.exec(day.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const found = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(found.getTime()) || !found.toISOString().startsWith(iso)) throw badDay([option, day]);
  return iso;
}
