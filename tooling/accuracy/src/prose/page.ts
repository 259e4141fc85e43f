import type { Measured } from './measure.js';
import { PATTERN_KINDS, type PatternKind } from './pattern.js';
import { PATTERNS } from './sentences.js';

/** Recall of one kind and half, or of all of them. */
interface Recall {
  readonly sentences: number;
  readonly changes: number;
  readonly found: number;
  readonly hinted: number;
  readonly misprints: number;
  readonly misprintsFound: number;
  readonly alarms: number;
}

export function recallOf(measured: readonly Measured[]): Recall {
  const sum = (value: (one: Measured) => number): number =>
    measured.reduce((total, one) => total + value(one), 0);
  return {
    sentences: measured.length,
    changes: sum(({ changes }) => changes),
    found: sum(({ found }) => found),
    hinted: sum(({ hinted }) => hinted),
    misprints: sum(({ misprints }) => misprints),
    misprintsFound: sum(({ misprintsFound }) => misprintsFound),
    alarms: sum(({ alarms }) => (alarms.length > 0 ? 1 : 0)),
  };
}

/** The tables of one run, as Markdown: by kind and half, then by pattern. */
export function recallTables(measured: readonly Measured[]): string {
  const kinds = Object.keys(PATTERN_KINDS) as PatternKind[];
  const ofKind = kinds.map((kind) => {
    const all = measured.filter(({ sentence }) => sentence.pattern.kind === kind);
    return [PATTERN_KINDS[kind], ...halves(all)];
  });
  const ofPattern = PATTERNS.map(({ id, source }) => {
    const all = measured.filter(({ sentence }) => sentence.pattern.id === id);
    return [id, source, ...halves(all)];
  });
  return [
    ...table(['Kind', ...HALVES], [...ofKind, ['**all**', ...halves(measured)]]),
    '',
    ...misprintLines(measured),
    '',
    ...table(['Pattern', 'Met in', ...HALVES], ofPattern),
  ].join('\n');
}

/** Changes that nobody is told of, each once for all organs that say it. */
export function missLines(measured: readonly Measured[]): readonly string[] {
  const lines = measured.flatMap(({ sentence, missed, alarms }) => [
    ...missed.map((text) => `- ${sentence.pattern.id}: ${plain(text)}`),
    ...alarms.map((message) => `- ${sentence.pattern.id}, false: ${plain(sentence.text)} — ${message}`),
  ]);
  return [...new Set(lines)];
}

const HALVES = ['Looked at: sentences', 'found', 'false', 'Kept apart: sentences', 'found', 'false'];

function halves(measured: readonly Measured[]): readonly string[] {
  return [true, false].flatMap((isSeen) => {
    const { sentences, changes, found, hinted, alarms } = recallOf(
      measured.filter(({ sentence }) => sentence.isSeen === isSeen),
    );
    const notes = hinted === 0 ? '' : `, ${hinted} as notes`;
    const share = changes === 0 ? '–' : `${found} of ${changes} (${percent(found, changes)}${notes})`;
    return [String(sentences), share, String(alarms)];
  });
}

function misprintLines(measured: readonly Measured[]): readonly string[] {
  const { misprints, misprintsFound } = recallOf(measured);
  return [
    `Letters among digits (27I6): ${misprintsFound} of ${misprints} told (${percent(misprintsFound, misprints)}).`,
  ];
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
