import { editionForYear } from '@xxgk/model';
import { type FigureKind, makeFigures } from './figures.js';
import type { Setting } from './fill-slots.js';
import { type Issue, makeArchive, makeIssue } from './official.js';
import { makeOrgan, makeTown } from './organs.js';
import { sealPng, signaturePng, soundPng, soundSvg } from './pictures.js';
import { makeProse, type Shape } from './prose.js';
import { type Random, seededRandom } from './random.js';

/** A report of the corpus: data for `parseReport`, under a file name without an extension. */
export interface CorpusReport {
  readonly name: string;
  readonly report: object;
  /** Options of `xxgk build` that it is to be made with. */
  readonly options: readonly string[];
  /** Pictures that the report names, by their path beside it. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export const CORPUS_SEED = 20_210_926;

const YEARS = [2019, 2021, 2022, 2023, 2020, 2024, 2025, 2026];
const FIGURES: readonly FigureKind[] = [
  'small',
  'large',
  'zero',
  'annotated',
  'eightDigits',
  'blank',
  'small',
];
const SHAPES: readonly Shape[] = ['runIn', 'plain', 'headings', 'deep', 'runIn'];
const DRAWN = { 'photo.png': soundPng(), 'drawing.svg': soundSvg() };
const SEALED = { 'seal.png': sealPng() };
const SIGNED = { 'signature.png': signaturePng() };
const CHARTS =
  '\n![申请办理结果](chart:outcomes)\n申请人以自然人为主，见图。\n![新收申请的申请人类别](chart:applicants)';
const PICTURES = '\n![公开查阅点](photo.png)\n公开渠道如图。\n![各渠道公开数量](drawing.svg)';
/** Paragraphs of the overview: from a page in all to a dozen. */
const LENGTHS = [1, 3, 5, 2, 8, 4, 13, 6, 24];

/**
 * Reports that differ in organ, edition, length, numbering, figures and everything optional. Report n is the same
 * whatever the count, so a sample of the corpus is its beginning. Pure.
 */
export function makeCorpus(count: number, seed = CORPUS_SEED): readonly CorpusReport[] {
  return Array.from({ length: count }, (_, index) => makeOne(index, seed));
}

/** Item `index` of a list that is gone through again and again. */
function turn<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('an empty list has no turns');
  return item;
}

function makeOne(index: number, seed: number): CorpusReport {
  const random = seededRandom(seed + index * 7919);
  const organ = makeOrgan(random, index);
  const year = turn(YEARS, index);
  const edition = editionForYear(year) ?? '2021';
  const setting = { organ: organ.name, town: makeTown(random), year };
  const texts = makeTexts(random, setting, index);
  const figures = makeFigures(random, edition, turn(FIGURES, index));
  const date = index % 4 === 3 ? {} : { date: makeDate(random, year) };
  const issue = index % 3 === 1 ? makeIssue(random, organ.name, year, (index - 1) / 3) : undefined;
  const archive = index % 5 === 2 ? { archive: makeArchive(random, year) } : {};
  return {
    options: [...(index % 7 === 5 ? ['--tables', 'landscape'] : []), ...(issue?.options ?? [])],
    files: makeFiles(index, issue),
    name: `corpus-${String(index + 1).padStart(3, '0')}`,
    report: {
      schema: 'xxgk/report@1',
      year,
      edition,
      organ,
      ...texts,
      ...figures,
      ...date,
      ...(issue && { official: issue.official }),
      ...archive,
    },
  };
}

function hasPictures(index: number): boolean {
  return index % 10 === 4;
}

function makeFiles(index: number, issue: Issue | undefined): CorpusReport['files'] {
  return {
    ...(hasPictures(index) && DRAWN),
    ...(issue?.needsSeal && SEALED),
    ...(issue?.needsSignature && SIGNED),
  };
}

function makeTexts(random: Random, setting: Setting, index: number): object {
  const prose = (shape: Shape, paragraphs: number) => makeProse(random, setting, shape, paragraphs);
  return {
    ...(index % 2 === 0 && { preamble: prose('plain', 1) }),
    overview: prose(turn(SHAPES, index), turn(LENGTHS, index)) + drawings(index),
    problems: prose(turn(SHAPES, index + 2), random.integer(1, 3)),
    other: random.chance(0.3) ? '无。' : prose('plain', 1),
  };
}

/** Pictures in some reports, charts in others. */
function drawings(index: number): string {
  if (hasPictures(index)) return PICTURES;
  return index % 10 === 7 ? CHARTS : '';
}

function makeDate(random: Random, year: number): string {
  return `${year + 1}-0${random.integer(1, 3)}-${String(random.integer(1, 28)).padStart(2, '0')}`;
}
