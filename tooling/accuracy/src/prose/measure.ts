import { checkReport } from '@xxgk/checks';
import type { Finding } from '@xxgk/document';
import { type CorpusSentence, corpusSentences, type StatedFigure } from './sentences.js';
import { reportOf } from './settings.js';
import { SLOTS } from './slots.js';

/** What the checks say to one sentence: as it is, and with each of its figures changed. */
export interface Measured {
  readonly sentence: CorpusSentence;
  /** Changes that were made, those told as errors or warnings at their place, and those told as notes only. */
  readonly changes: number;
  readonly found: number;
  readonly hinted: number;
  readonly missed: readonly string[];
  /** Figures with a letter for a digit, and those told. */
  readonly misprints: number;
  readonly misprintsFound: number;
  /** Sentences of findings above a note about the sentence as it is, whose figures are right. */
  readonly alarms: readonly string[];
  readonly noted: readonly string[];
}

/** By how much a figure is changed: both ways, so that a change that happens to hit another figure counts once. */
const CHANGES = [3, -1];
const LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I' };

/** Measures the sentences of the corpus. */
export function measureProse(sentences = corpusSentences()): readonly Measured[] {
  return sentences.map(measure);
}

function measure(sentence: CorpusSentence): Measured {
  const { text, setting, figures, pattern } = sentence;
  const denied = (pattern.denies ?? []).flatMap((slot) => SLOTS[slot] ?? []);
  const zeros = new Map(
    [...setting.figures.keys()]
      .filter((path) => denied.some((row) => path.startsWith(row)) || isOfDenied(path, denied))
      .map((path) => [path, 0]),
  );
  const asItIs = ofProse(checkReport(reportOf(setting, text, zeros)));
  const words = asItIs.filter(({ severity }) => severity !== 'note').map(({ message }) => message);
  const noted = asItIs.filter(({ severity }) => severity === 'note').map(({ message }) => message);
  const changes =
    denied.length > 0 ? [denial(sentence)] : figures.flatMap((figure) => changed(sentence, figure));
  const misprints = figures.flatMap((figure) => misprinted(sentence, figure));
  return {
    sentence,
    changes: changes.length,
    found: changes.filter(({ told }) => told === 'found').length,
    hinted: changes.filter(({ told }) => told === 'hinted').length,
    missed: changes.filter(({ told }) => told !== 'found').map(({ text: wrong }) => wrong),
    misprints: misprints.length,
    misprintsFound: misprints.filter(Boolean).length,
    alarms: words,
    noted,
  };
}

/** A report without applications has no results; one without reviews no litigation either. */
function isOfDenied(path: string, denied: readonly string[]): boolean {
  const table = denied[0]?.split('.')[0] ?? '-';
  return path.startsWith(`${table}.`);
}

interface Change {
  readonly text: string;
  readonly told: 'found' | 'hinted' | 'missed';
}

function changed({ text, setting }: CorpusSentence, { start, words }: StatedFigure): readonly Change[] {
  const decimals = /\.(\d+)/u.exec(words)?.[1]?.length ?? 0;
  return CHANGES.filter((change) => Number(words) + change >= 0).map((change) => {
    const number = (Number(words) + change).toFixed(decimals);
    const wrong = `${text.slice(0, start)}${number}${text.slice(start + words.length)}`;
    const at = ofProse(checkReport(reportOf(setting, wrong))).filter(({ range }) => covers(range, start));
    return { text: marked(text, start, words.length, number), told: toldBy(at) };
  });
}

/** The denial beside the figures of the setting, which are not 0. */
function denial({ text, setting }: CorpusSentence): Change {
  return { text, told: toldBy(ofProse(checkReport(reportOf(setting, text)))) };
}

function toldBy(findings: readonly Finding[]): Change['told'] {
  if (findings.length === 0) return 'missed';
  return findings.some(({ severity }) => severity !== 'note') ? 'found' : 'hinted';
}

function misprinted({ text, setting }: CorpusSentence, { start, words }: StatedFigure): readonly boolean[] {
  const place = words.search(/(?<=\d)[01]|[01](?=\d)/u);
  if (place < 0) return [];
  const wrong = words.slice(0, place) + LETTERS[words[place] ?? ''] + words.slice(place + 1);
  const prose = `${text.slice(0, start)}${wrong}${text.slice(start + words.length)}`;
  const findings = checkReport(reportOf(setting, prose));
  return [findings.some(({ range, path }) => path?.[0] === 'overview' && covers(range, start))];
}

function ofProse(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ruleId, path }) => ruleId.startsWith('prose/') && path?.[0] === 'overview');
}

function covers(range: Finding['range'], place: number): boolean {
  return range !== undefined && range.start <= place && place < range.end;
}

function marked(text: string, start: number, length: number, number: string): string {
  return `${text.slice(0, start)}【${text.slice(start, start + length)}→${number}】${text.slice(start + length)}`;
}
