import { hasErrors, type Typeface, words } from '@xxgk/document';
import { coverageReport, type FontSet, type ListCoverage } from '@xxgk/fonts';
import { localSession } from '@xxgk/node';
import { findingLines } from '@xxgk/pipeline';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface FontsOptions {
  readonly fonts?: string;
}

const ROLES: readonly Typeface[] = ['xiaobiaosong', 'heiti', 'kaiti', 'fangsong', 'songti'];

const text = words({
  'zh-CN': {
    role: {
      xiaobiaosong: '小标宋（标题）',
      heiti: '黑体（一级标题、表头）',
      kaiti: '楷体（二级标题）',
      fangsong: '仿宋（正文、表格）',
      songti: '宋体（页码、补字）',
    } satisfies Record<Typeface, string>,
    vendored: '随程序提供',
    supplied: '自备',
    line: (role: string, family: string, origin: string) => `${role}：${family}（${origin}）`,
    licence: (licence: string) => `  许可：${licence}`,
    coverage: (characters: number, gb2312: string, general: string) =>
      `  收字：${characters}；GB 2312 汉字 ${gb2312}；通用规范汉字表 ${general}`,
    fallback: (families: string) => `  缺字时依次改用：${families}`,
  },
  en: {
    role: {
      xiaobiaosong: '小标宋 (title)',
      heiti: '黑体 (headings, table heads)',
      kaiti: '楷体 (second headings)',
      fangsong: '仿宋 (text, tables)',
      songti: '宋体 (page numbers, fallback)',
    },
    vendored: 'comes with xxgk',
    supplied: 'supplied',
    line: (role, family, origin) => `${role}: ${family} (${origin})`,
    licence: (licence) => `  licence: ${licence}`,
    coverage: (characters, gb2312, general) =>
      `  characters: ${characters}; GB 2312 ${gb2312}; 通用规范汉字表 ${general}`,
    fallback: (families) => `  fallback: ${families}`,
  },
});

/** Prints which font serves which role, its licence and what it covers. @throws XxgkError `font-missing` */
export async function fonts(options: FontsOptions, context: CommandContext): Promise<ExitCode> {
  const { language, out, err } = context;
  const { fonts: loaded } = localSession(options.fonts, true, context)({ file: '' });
  const [fontSet, { findings }] = [await loaded.fontSet(), await loaded.metrics()];
  for (const role of ROLES) for (const line of roleLines(role, fontSet, text(language))) out(line);
  for (const line of findingLines(findings, language)) err(line);
  return hasErrors(findings) ? ExitCode.findings : ExitCode.ok;
}

function roleLines(
  role: Typeface,
  { chains, fontFaces }: FontSet,
  texts: ReturnType<typeof text>,
): readonly string[] {
  const [first, ...rest] = chains[role].flatMap((id) => fontFaces.get(id) ?? []);
  if (first === undefined) return [];
  const { characters, gb2312, generalStandard } = coverageReport(first);
  return [
    texts.line(texts.role[role], first.familyName, texts[first.origin]),
    texts.licence(first.licence),
    texts.coverage(characters, ratio(gb2312), ratio(generalStandard)),
    ...(rest.length === 0 ? [] : [texts.fallback(rest.map(({ familyName }) => familyName).join('、'))]),
  ];
}

function ratio({ covered, total }: ListCoverage): string {
  return `${covered}/${total}`;
}
