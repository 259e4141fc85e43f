import { compileReports } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import { namedPictures } from '@xxgk/model';
import { localSession } from '@xxgk/node';
import { prepareDocument, produce } from '@xxgk/pipeline';
import { readReportsOfMany } from '../input/reports-of-many.js';
import { byEnding } from '../options/by-ending.js';
import { saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface CompileOptions {
  readonly outFile: string;
  readonly organ: string;
  readonly roster?: string;
  readonly fonts?: string;
  readonly force?: boolean;
}

/** What compilations are written as, by the ending; pages have numbers where they are fixed. */
const FORMATS: Readonly<Record<string, 'pdf' | 'ofd' | 'docx' | 'html'>> = {
  '.pdf': 'pdf',
  '.ofd': 'ofd',
  '.docx': 'docx',
  '.html': 'html',
};

const text = words({
  'zh-CN': {
    pictures: (organs: string) => `下列单位报告中的图片没有收入：${organs}。`,
    made: (reports: number) => `汇编收入${reports}个单位的报告。`,
    separator: '、',
  },
  en: {
    pictures: (organs) => `The pictures of these reports are left out: ${organs}.`,
    made: (reports) => `${reports} reports compiled.`,
    separator: ', ',
  },
});

const badOutFile = defineError('option-invalid', {
  'zh-CN': (path: string) => `汇编不能写成“${path}”。请用 .pdf、.ofd、.docx 或 .html 结尾的文件名。`,
  en: (path) => `The compilation cannot be written as "${path}": name a .pdf, .ofd, .docx or .html file.`,
});

/** Writes the reports of many organs as one document with a table of contents. @throws XxgkError */
export async function compile(
  inputs: readonly string[],
  options: CompileOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, err, out } = context;
  const t = text(language);
  const format = byEnding(options.outFile, FORMATS, badOutFile);
  const { year, reports } = await readReportsOfMany(inputs, options.roster, context);
  const all = reports.map(({ report }) => report);
  const pictured = all.filter((report) => namedPictures(report).length > 0).map(({ organ }) => organ.name);
  if (pictured.length > 0) err(t.pictures(pictured.join(t.separator)));
  const isPainted = format === 'pdf' || format === 'ofd';
  const preparing = localSession(options.fonts, isPainted, context)({ file: options.outFile });
  const compilation = { office: options.organ, year };
  const withPages = async (): Promise<readonly number[]> => {
    // As wide as the numbers that will stand there: the pages stay the same.
    const tree = compileReports(all, { ...compilation, pages: all.map(() => 0) });
    const { metrics } = await preparing.fonts.metrics();
    const prepared = await prepareDocument(tree, preparing);
    const { outline } = prepared.pagesOf(prepared.treeFor(), metrics).pages;
    return startPages(outline);
  };
  const tree = compileReports(all, {
    ...compilation,
    ...(format === 'html' ? {} : { pages: await withPages() }),
  });
  const prepared = await prepareDocument(tree, preparing);
  const { bytes } = await produce(prepared, format, { createdAt: `${year + 1}-01-01T00:00:00+08:00` });
  await saveFile({ path: options.outFile, content: bytes }, options, context);
  out(t.made(all.length));
  return ExitCode.ok;
}

/** Name of a report in the outline. */
const CHAPTER = /^报告\d+ /u;

/** Numbers of the pages on which reports begin, by the outline. */
function startPages(outline: Outline): readonly number[] {
  return outline.flatMap(({ title, page, children }) => [
    ...(CHAPTER.test(title) ? [page + 1] : []),
    ...startPages(children),
  ]);
}

type Outline = ReturnType<Awaited<ReturnType<typeof prepareDocument>>['pagesOf']>['pages']['outline'];
