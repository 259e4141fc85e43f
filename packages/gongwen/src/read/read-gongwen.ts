import type { Finding, Language } from '@xxgk/document';
import { listOf, type Official } from '@xxgk/official';
import { type KindSpec, kindNamed, kindOfTitle, kinds } from '../data/kinds.js';
import { kindUnknown, organMissing, titleMissing } from '../front-matter/front-matter-findings.js';
import type { FrontMatter } from '../front-matter/front-matter-schema.js';
import { frontMatterName } from '../front-matter/front-matter-schema.js';
import { readFrontMatter } from '../front-matter/read-front-matter.js';
import { type Gongwen, lineAt, SOURCE_PATH } from '../gongwen.js';
import { readBlocks } from './read-blocks.js';
import { type Recognised, recognise } from './recognise.js';
import { takenAs, writtenTwice } from './recognised-findings.js';

/** A document that was read, with what was noted on the way; or why it is none. */
export type GongwenReading =
  | { readonly ok: true; readonly gongwen: Gongwen; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads an official document from Markdown or plain text: front matter, title, parts. What does not stand at the head is
 * recognised in the text, and told. Never throws.
 */
export function readGongwen(written: string, language: Language = 'zh-CN'): GongwenReading {
  const source = written.replace(/\r\n?/gu, '\n');
  const head = readFrontMatter(source, language);
  const text = readBlocks(source, head.textStart, language);
  const isTitled = text.title !== undefined || head.values.title !== undefined;
  const { elements, parts } = recognise(text.parts, isTitled);
  const { values, findings: told } = withRecognised(head.values, elements, source, language);
  const {
    kind: kindWritten,
    title = text.title?.text,
    organ: organWritten,
    date,
    layout,
    ...official
  } = values;
  const findings = [...head.findings, ...text.findings, ...told];
  const kind = kindWritten === undefined ? kindOfTitle(title ?? '') : kindNamed(kindWritten);
  const organ = organWritten ?? listOf(official.organs)[0] ?? organOfTitle(title ?? '');
  const missing = whatIsMissing({ title, kind, kindWritten, organ }, language);
  if (title === undefined || kind === undefined || organ === undefined) {
    return { ok: false, findings: [...findings, ...missing] };
  }
  const [body, ...attachments] = parts;
  const titleStart = text.title?.start ?? elements.find(({ key }) => key === 'title')?.start ?? 0;
  return {
    ok: true,
    findings,
    gongwen: {
      kind,
      organ,
      title,
      titleStart,
      ...(date === undefined ? {} : { date }),
      official: withUsual(official, kind),
      body: body?.blocks ?? [],
      attachments: attachments.map(({ label, blocks, start }) => ({
        title: label?.title ?? '',
        ...(label?.number === undefined ? {} : { number: label.number }),
        ...(label?.orientation === undefined ? {} : { orientation: label.orientation }),
        blocks,
        start,
      })),
      layout: listOf(layout),
      source,
    },
  };
}

/** Form and direction are those of the kind where nothing is said. @rule 《党政机关公文处理工作条例》第八条; GB/T 9704-2012 §10 */
function withUsual(official: Official, { form, directions }: KindSpec): Official {
  return { form, ...(directions[0] === 'up' ? { direction: 'up' as const } : {}), ...official };
}

/** The name before 关于, or before 令: 示例县人民政府令. */
function organOfTitle(title: string): string | undefined {
  const [, ofOrder] = /^(.{2,40}[^命])令$/u.exec(title) ?? [];
  if (ofOrder !== undefined) return ofOrder;
  const [, organ] = /^(.{2,40}?[^关])关于/u.exec(title) ?? [];
  return organ;
}

function whatIsMissing(
  found: {
    readonly title: string | undefined;
    readonly kind: KindSpec | undefined;
    readonly kindWritten: string | undefined;
    readonly organ: string | undefined;
  },
  language: Language,
): readonly Finding[] {
  const { title, kind, kindWritten, organ } = found;
  const names = kinds.map(({ name }) => name).join('、');
  return [
    ...(title === undefined ? [titleMissing.find(language, {})] : []),
    ...(kind === undefined && (title !== undefined || kindWritten !== undefined)
      ? [kindUnknown.find(language, {}, kindWritten, names)]
      : []),
    ...(organ === undefined ? [organMissing.find(language, {})] : []),
  ];
}

/** Joins what stands at the head with what was recognised; the head counts where both are there. */
function withRecognised(
  written: FrontMatter,
  elements: readonly Recognised[],
  source: string,
  language: Language,
): { readonly values: FrontMatter; readonly findings: readonly Finding[] } {
  const values: Record<string, unknown> = { ...written };
  const findings: Finding[] = [];
  for (const { key, value, words, start } of elements) {
    const place = { path: [SOURCE_PATH], range: { start, end: start + Math.max(1, words.length) } };
    const facts = [lineAt(source, start), shown(words), frontMatterName(key)] as const;
    const known = written[key];
    if (known === undefined) {
      values[key] = value;
      findings.push(takenAs.find(language, place, ...facts));
    } else if (textOf(known) !== textOf(value)) findings.push(writtenTwice.find(language, place, ...facts));
  }
  return { values: values as FrontMatter, findings };
}

function textOf(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value : [value]);
}

function shown(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
