import type { Finding } from '@xxgk/document';
import {
  type Amount,
  type Count,
  editionSpec,
  figureAt,
  figureSpecs,
  formatFigure,
  type Report,
  sectionHeading,
  sectionOf,
} from '@xxgk/model';
import { labelWords } from '../label.js';
import { describeSource } from './describe-source.js';
import type { Interpretation } from './interpretation.js';
import type { InterpretMessages } from './messages.js';

/** Where a file shows other figures (errors) or other words (warnings) than the report it holds. */
export function shownDifferences(
  report: Report,
  visible: Interpretation,
  messages: InterpretMessages,
): readonly Finding[] {
  return [...figureDifferences(report, visible, messages), ...proseDifferences(report, visible, messages)];
}

function figureDifferences(
  report: Report,
  { input, provenance }: Interpretation,
  messages: InterpretMessages,
): readonly Finding[] {
  const edition = editionSpec(report.edition);
  const shown = (typeof input === 'object' && input !== null ? input : {}) as object;
  const placeOf = new Map(provenance.map(({ path, place }) => [path, place]));
  return figureSpecs(edition).flatMap((spec): readonly Finding[] => {
    const visible = formatFigure(figureAt(shown, spec.path));
    const figure = figureAt(report, spec.path) as Count | Amount | undefined;
    const embedded = formatFigure(figure);
    if ([embedded, withoutNote(figure)].some((text) => squash(text) === squash(visible))) return [];
    const where = [
      sectionHeading(sectionOf(edition, spec.table)),
      messages.quote(spec.rowLabel),
      messages.quote(spec.columnLabel),
    ].join(messages.separator);
    const place = describeSource(placeOf.get(spec.path) ?? {}, messages);
    return [
      {
        ruleId: 'reader/embedded-differs',
        severity: 'error',
        path: spec.path.split('.'),
        where,
        actual: visible,
        expected: embedded,
        ...messages.embeddedDiffers(where, visible, embedded, place),
      },
    ];
  });
}

/** The figure alone: its note may stand below the table. */
function withoutNote(figure: Count | Amount | undefined): string {
  return typeof figure === 'object' && figure !== null ? formatFigure(figure.value) : formatFigure(figure);
}

const PROSE = ['preamble', 'overview', 'problems', 'other'] as const;

/** Prose with templates is shown otherwise than it is kept, and is not compared. */
function proseDifferences(
  report: Report,
  { input }: Interpretation,
  messages: InterpretMessages,
): readonly Finding[] {
  const shown = (typeof input === 'object' && input !== null ? input : {}) as Readonly<
    Record<string, unknown>
  >;
  return PROSE.flatMap((field): readonly Finding[] => {
    const embedded = report[field] ?? '';
    const visible = String(shown[field] ?? '');
    const isLast = report.official !== undefined && field === 'other';
    if (/\{\{/u.test(embedded) || isSameWording(embedded, visible, isLast)) return [];
    const section = editionSpec(report.edition).sections.find(({ content }) => content === field);
    const name = section === undefined ? field : sectionHeading(section);
    const advice = messages.embeddedProseDiffers(name);
    return [
      { ruleId: 'reader/embedded-differs', severity: 'warning', path: [field], where: name, ...advice },
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
