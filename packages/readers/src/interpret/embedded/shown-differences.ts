import type { Finding, Language } from '@xxgk/document';
import {
  type Amount,
  type Count,
  editionSpec,
  figureAt,
  figureSpecs,
  formatFigure,
  proseFields,
  proseHeading,
  type Report,
} from '@xxgk/model';
import { describeSourcePlace } from '@xxgk/sources';
import type { Interpretation } from '../interpretation.js';
import { figureWhere } from '../tables/figure-where.js';
import { labelWords } from '../tables/label.js';
import { embeddedDiffers } from './embedded-findings.js';

/** Where a file shows other figures (errors) or other words (warnings) than the report it holds. */
export function shownDifferences(
  report: Report,
  visible: Interpretation,
  language: Language,
): readonly Finding[] {
  return [...figureDifferences(report, visible, language), ...proseDifferences(report, visible, language)];
}

function figureDifferences(
  report: Report,
  { input, provenance }: Interpretation,
  language: Language,
): readonly Finding[] {
  const edition = editionSpec(report.edition);
  const shown = (typeof input === 'object' && input !== null ? input : {}) as object;
  const placeOf = new Map(provenance.map(({ path, place }) => [path, place]));
  return figureSpecs(edition).flatMap((spec): readonly Finding[] => {
    const visible = formatFigure(figureAt(shown, spec.path));
    const figure = figureAt(report, spec.path) as Count | Amount | undefined;
    const embedded = formatFigure(figure);
    if ([embedded, withoutNote(figure)].some((text) => squash(text) === squash(visible))) return [];
    const where = figureWhere(edition, spec, language);
    const place = describeSourcePlace(placeOf.get(spec.path) ?? {}, language);
    const values = { path: spec.path.split('.'), where, actual: visible, expected: embedded };
    return [embeddedDiffers.find(language, values, where, { visible, embedded, place })];
  });
}

/** The figure alone: its note may stand below the table. */
function withoutNote(figure: Count | Amount | undefined): string {
  return typeof figure === 'object' && figure !== null ? formatFigure(figure.value) : formatFigure(figure);
}

/** Prose with templates is shown otherwise than it is kept, and is not compared. */
function proseDifferences(report: Report, { input }: Interpretation, language: Language): readonly Finding[] {
  const shown = (typeof input === 'object' && input !== null ? input : {}) as Readonly<
    Record<string, unknown>
  >;
  return proseFields.flatMap((field): readonly Finding[] => {
    const embedded = report[field] ?? '';
    const visible = String(shown[field] ?? '');
    const isLast = report.official !== undefined && field === 'other';
    if (/\{\{/u.test(embedded) || isSameWording(embedded, visible, isLast)) return [];
    const name = proseHeading(editionSpec(report.edition), field, language);
    return [
      embeddedDiffers.find(language, { severity: 'warning', path: [field], where: name }, name, undefined),
    ];
  });
}

/** Of scripts from right to left readers of PDFs mix up the order: then it is enough that all letters are there. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;

/** Behind the last section of an official document its list of attachments may stand. */
function isSameWording(embedded: string, visible: string, mayGoOn: boolean): boolean {
  if (PICTURE.test(embedded)) return holdsAllLines(visible, embedded);
  const one = words(embedded);
  const other = mayGoOn ? words(visible).slice(0, one.length) : words(visible);
  return one === other || (RIGHT_TO_LEFT.test(one) && sorted(one) === sorted(other));
}

const PICTURE = /^\s*!\[/mu;

/** Between the lines of the text stand pictures with their captions. */
function holdsAllLines(visible: string, embedded: string): boolean {
  const shown = words(visible);
  return embedded.split('\n').every((line) => PICTURE.test(line) || shown.includes(words(line)));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function words(text: string): string {
  return text
    .split('\n')
    .map((line) => labelWords(line))
    .join('');
}

function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
