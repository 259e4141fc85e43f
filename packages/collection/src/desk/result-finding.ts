import { type Candidate, type Edit, type Finding, type Language, words } from '@xxgk/document';
import { formatFigure, type Report } from '@xxgk/model';
import type { ResultFinding } from './check-result.js';

const text = words({
  'zh-CN': {
    blank: '空白',
    between: '；',
    or: '；或',
    both: '，并且',
    figure: (where: string, value: string) => `${where}为${value}`,
    becomes: (where: string, value: string) => `${where}可改为${value}`,
    place: (where: string, inFile: string) => `${where}（${inFile}）`,
  },
  en: {
    blank: 'blank',
    between: '; ',
    or: '; or ',
    both: ' and ',
    figure: (where, value) => `${where} is ${value}`,
    becomes: (where, value) => `${where} may become ${value}`,
    place: (where, inFile) => `${where} (${inFile})`,
  },
});

/** Ways to mend that are named; the likeliest come first. */
const MOST_WAYS = 2;
const MOST_EDITS = 3;
/** Characters of prose that are quoted, and on either side of a place in it. */
const LONGEST = 60;
const BESIDE = 6;

/** What is known beside a finding. */
export interface FindingContext {
  readonly file: string;
  /** The report that it was found in. */
  readonly report?: Report | undefined;
  /** Line or cell of the file. */
  readonly inFile?: string | undefined;
  readonly why: string;
  readonly round: number;
  readonly language: Language;
}

/** A finding as plain words: where, what stands there now, what it may become, why. Never throws. */
export function resultFinding(finding: Finding, context: FindingContext): ResultFinding {
  const { file, inFile, why, round, language } = context;
  const { ruleId, severity, message, path = [], where = '', hint = '', source = '', accepted } = finding;
  const { now, becomes } = nowAndBecomes(finding, context);
  return {
    ruleId,
    severity,
    file,
    path: path.join('.'),
    place: inFile === undefined ? where : where === '' ? inFile : text(language).place(where, inFile),
    message,
    now,
    becomes: becomes === '' ? hint : becomes,
    why,
    source,
    ...(accepted === undefined ? {} : { accepted: accepted.reason }),
    since: round,
  };
}

function nowAndBecomes(
  { actual, candidates = [], expected, fix, path, range }: Finding,
  { report, language }: FindingContext,
): { readonly now: string; readonly becomes: string } {
  if (candidates.length > 0) return ofCandidates(candidates, language);
  const edits = fix?.edits.slice(0, MOST_EDITS).map((edit) => ofEdit(edit, report, language)) ?? [];
  if (edits.length > 0) {
    const join = (parts: readonly string[]): string => [...new Set(parts)].join(text(language).between);
    return { now: join(edits.map(({ now }) => now)), becomes: join(edits.map(({ becomes }) => becomes)) };
  }
  if (range !== undefined && path !== undefined) {
    const prose = valueAt(report, path);
    if (typeof prose === 'string')
      return { now: shortened(prose.slice(range.start, range.end)), becomes: said(expected) };
  }
  // What is expected where nothing stands yet is no text to put there: the hint says what to do.
  return { now: said(actual), becomes: actual === undefined ? '' : said(expected) };
}

function ofCandidates(candidates: readonly Candidate[], language: Language) {
  const t = text(language);
  const likeliest = candidates.filter(({ mends }) => mends === candidates[0]?.mends).slice(0, MOST_WAYS);
  const changes = likeliest.flatMap((candidate) => candidate.changes);
  return {
    now: [
      ...new Set(
        changes.map(({ where, actual }) => t.figure(where, actual === null ? t.blank : `${actual}`)),
      ),
    ].join(t.between),
    becomes: likeliest
      .map((candidate) =>
        candidate.changes.map(({ where, expected }) => t.becomes(where, `${expected}`)).join(t.both),
      )
      .join(t.or),
  };
}

function ofEdit(edit: Edit, report: Report | undefined, language: Language) {
  const before = valueAt(report, edit.path);
  if (!('range' in edit)) return { now: shown(before, language), becomes: shown(edit.value, language) };
  if (typeof before !== 'string') return { now: '', becomes: shortened(edit.text) };
  const { start, end } = edit.range;
  const left =
    before
      .slice(Math.max(0, start - BESIDE), start)
      .split('\n')
      .at(-1) ?? '';
  const right = before.slice(end, end + BESIDE).split('\n')[0] ?? '';
  return {
    now: shortened(left + before.slice(start, end) + right),
    becomes: shortened(left + edit.text + right),
  };
}

function valueAt(report: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value: unknown, key) => Object(value)[key] as unknown, report);
}

function shown(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return text(language).blank;
  if (typeof value === 'object') return formatFigure(value as Parameters<typeof formatFigure>[0]);
  return shortened(String(value));
}

function said(value: string | number | undefined): string {
  return value === undefined ? '' : shortened(`${value}`);
}

function shortened(words: string): string {
  const characters = [...words.trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : characters.join('');
}
