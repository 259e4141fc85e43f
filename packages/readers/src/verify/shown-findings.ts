import type { Finding, Language } from '@xxgk/document';
import { editionSpec, figureAt, figureSpecs, type Report, reportTitle } from '@xxgk/model';
import { squeeze } from '@xxgk/sources';
import { shownDifferences } from '../interpret/embedded/shown-differences.js';
import type { Interpretation } from '../interpret/interpretation.js';
import { figureDiffers, headDiffers, noteDiffers, wordsDiffer } from './content-findings.js';

/**
 * What a file shows otherwise than the report it holds: figures, prose, title and date, each an error. `text` is all
 * that it shows, without white space.
 */
export function shownFindings(
  report: Report,
  visible: Interpretation,
  text: string,
  language: Language,
): readonly Finding[] {
  return [
    ...shownDifferences(report, visible, language).map((one) => reworded(one, language)),
    ...noteFindings(report, text, language),
    ...headFindings(report, visible, text, language),
  ];
}

/** Notes on figures stand in their cell or below the table. */
function noteFindings(report: Report, text: string, language: Language): readonly Finding[] {
  return figureSpecs(editionSpec(report.edition)).flatMap((spec): readonly Finding[] => {
    const figure = figureAt(report, spec.path);
    const note = typeof figure === 'object' && figure !== null ? Reflect.get(figure, 'note') : undefined;
    if (typeof note !== 'string' || text.includes(squeeze(note))) return [];
    const where = `${spec.rowLabel} · ${spec.columnLabel}`;
    return [noteDiffers.find(language, { path: spec.path.split('.') }, where, note)];
  });
}

/** Two findings of a file that was read, as those of a file that is verified. */
function reworded({ where = '', actual = '', expected, path }: Finding, language: Language): Finding {
  const place = { ...(path === undefined ? {} : { path }), where };
  return expected === undefined
    ? wordsDiffer.find(language, place, where)
    : figureDiffers.find(language, { ...place, actual, expected }, where, String(actual), String(expected));
}

/** What stands in the title and below the text. */
interface Shown {
  readonly title?: unknown;
  readonly year?: unknown;
  readonly organ?: { readonly name?: unknown };
  readonly date?: unknown;
}

function headFindings(
  report: Report,
  { input }: Interpretation,
  text: string,
  language: Language,
): readonly Finding[] {
  const shown = (typeof input === 'object' && input !== null ? input : {}) as Shown;
  const title = String(
    shown.title ?? `${shown.organ?.name ?? ''}${shown.year ?? ''}年政府信息公开工作年度报告`,
  );
  const expectedTitle = reportTitle(report);
  const isTitleWhole = text.includes(squeeze(expectedTitle));
  const isInferred = !isTitleWhole && squeeze(title) === squeeze(expectedTitle);
  const pairs = [
    { what: 'title' as const, path: ['title'], actual: isInferred ? '' : title, expected: expectedTitle },
    ...(report.date === undefined
      ? []
      : [{ what: 'date' as const, path: ['date'], actual: String(shown.date ?? ''), expected: report.date }]),
  ];
  return pairs
    .filter(({ actual, expected }) => squeeze(actual) !== squeeze(expected))
    .map(({ what, path, actual, expected }) =>
      headDiffers.find(language, { path, actual, expected }, what, actual, expected),
    );
}
