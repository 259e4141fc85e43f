import type { TextRange } from '@xxgk/document';
import type { Report } from '@xxgk/model';

/** The sections in which the same wording is a fault; 六 and the introduction are much the same everywhere. */
export const comparedKeys = ['overview', 'problems'] as const;
export type ComparedKey = (typeof comparedKeys)[number];

/** How much of a section stands in another report's, by length, and which sentences do. */
export interface Likeness {
  /** From 0 to 1. */
  readonly share: number;
  readonly copied: readonly Sentence[];
  readonly copiedLength: number;
}

/** A sentence with its place; `plain` is what is compared: hanzi and letters, numbers as one mark, no names. */
export interface Sentence {
  readonly range: TextRange;
  readonly words: string;
  readonly plain: string;
}

const SENTENCE = /[^。；！？\n]+[。；！？]?/gu;
/** Shorter sentences are phrases that any report may share. */
const SHORTEST = 12;
const SHINGLE = 5;
/** A sentence is copied when this share of its shingles stands in the other text: a few words may be changed. */
const COPIED = 0.7;

export interface Fingerprint {
  readonly sentences: readonly Sentence[];
  readonly shingles: ReadonlySet<string>;
}

/** Gives the fingerprint of a section; kept, for a report may be compared with many. */
export type Fingerprints = (report: Report, key: ComparedKey) => Fingerprint;

/** Fingerprints that are kept as long as the function is. */
export function createFingerprints(): Fingerprints {
  const known = new WeakMap<Report, Map<ComparedKey, Fingerprint>>();
  return (report, key) => {
    const ofReport = known.get(report) ?? new Map<ComparedKey, Fingerprint>();
    known.set(report, ofReport);
    const fingerprint = ofReport.get(key) ?? readFingerprint(report[key], report.organ.name);
    ofReport.set(key, fingerprint);
    return fingerprint;
  };
}

/** Compares a section of two reports by shingles of five characters within sentences. Deterministic; never throws. */
export function likenessOf(
  report: Report,
  other: Report,
  key: ComparedKey,
  fingerprints: Fingerprints,
): Likeness {
  const { sentences } = fingerprints(report, key);
  const { shingles } = fingerprints(other, key);
  const copied = sentences.filter(({ plain }) => {
    const own = shinglesOf(plain);
    return own.filter((shingle) => shingles.has(shingle)).length >= COPIED * own.length;
  });
  const length = (some: readonly Sentence[]): number =>
    some.reduce((sum, { plain }) => sum + plain.length, 0);
  const copiedLength = length(copied);
  return { share: copiedLength === 0 ? 0 : copiedLength / length(sentences), copied, copiedLength };
}

function readFingerprint(prose: string, organ: string): Fingerprint {
  const sentences = [...prose.matchAll(SENTENCE)]
    .map(({ 0: words, index }) => ({
      range: { start: index, end: index + words.length },
      words: words.trim(),
      plain: plainOf(words, organ),
    }))
    .filter(({ plain }) => plain.length >= SHORTEST);
  return { sentences, shingles: new Set(sentences.flatMap(({ plain }) => shinglesOf(plain))) };
}

/** Titles in 《》, the organ's name and numbers say nothing about who wrote the sentence first. */
function plainOf(words: string, organ: string): string {
  return words
    .replaceAll(organ, '')
    .replace(/《[^》]*》/gu, '')
    .replace(/^\s*[（(]?[一二三四五六七八九十\d]+[）)、.．]/u, '')
    .replace(/\d+(?:\.\d+)?/gu, '#')
    .replace(/[^\p{Script=Han}\p{Script=Latin}#]/gu, '');
}

function shinglesOf(plain: string): string[] {
  return Array.from({ length: Math.max(0, plain.length - SHINGLE + 1) }, (_, start) =>
    plain.slice(start, start + SHINGLE),
  );
}
