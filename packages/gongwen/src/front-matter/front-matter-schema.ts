import { elementName, officialSchema } from '@xxgk/official';
import { z } from 'zod';

const line = z.string().trim().min(1);

/** What stands above the text: kind, organ, title and date, and the official elements beside them. */
export const frontMatterSchema = z.strictObject({
  kind: line.optional(),
  organ: line.optional(),
  title: line.optional(),
  date: line.optional(),
  layout: z.union([line, z.array(line)]).optional(),
  ...officialSchema.omit({ cover: true }).shape,
});

export type FrontMatter = Readonly<z.output<typeof frontMatterSchema>>;
export type FrontMatterKey = keyof FrontMatter;

export const frontMatterKeys = Object.keys(frontMatterSchema.shape) as readonly FrontMatterKey[];

/** The Chinese names of the keys that are no official elements, and short ones that are written as well. */
const NAMES: Readonly<Record<string, FrontMatterKey>> = {
  文种: 'kind',
  发文机关: 'organ',
  标题: 'title',
  版面调整: 'layout',
  成文日期: 'date',
  日期: 'date',
  联合行文机关: 'organs',
  密级: 'secrecy',
  主送: 'recipient',
  抄送: 'copyTo',
  印章: 'seal',
  签名章: 'signature',
  盖章: 'stamped',
  发文机关标志: 'markOrgans',
};

const PEOPLE: Readonly<Record<string, string>> = { 出席: 'present', 请假: 'excused', 列席: 'observers' };

/** The key that a word of the front matter stands for, in Chinese or in English; `undefined` for none. */
export function frontMatterKey(word: string): FrontMatterKey | undefined {
  const own = NAMES[word];
  if (own !== undefined) return own;
  return frontMatterKeys.find((key) => key === word || elementName(key, 'zh-CN') === word);
}

/** 出席, 请假 and 列席 as their keys; other words as they are. */
export function attendanceKey(word: string): string {
  return PEOPLE[word.replace(/人员$/u, '')] ?? word;
}

/** What a key is called in Chinese. */
export function frontMatterName(key: FrontMatterKey): string {
  return Object.entries(NAMES).find(([, own]) => own === key)?.[0] ?? elementName(key, 'zh-CN');
}

/** All words that the front matter knows, Chinese ones first. */
export const frontMatterWords: readonly string[] = [
  ...Object.keys(NAMES),
  ...frontMatterKeys.map((key) => elementName(key, 'zh-CN')),
  ...frontMatterKeys,
];
