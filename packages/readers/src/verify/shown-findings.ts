import type { Finding, Language } from '@xxgk/document';
import { editionSpec, figureAt, figureSpecs, type Report, reportTitle } from '@xxgk/model';
import type { Interpretation } from '../interpret/interpretation.js';
import { interpretMessagesIn } from '../interpret/messages.js';
import { shownDifferences } from '../interpret/shown-differences.js';
import { squeeze } from '../tidy.js';
import type { VerifyMessages } from './verify-messages.js';

/**
 * What a file shows otherwise than the report it holds: figures, prose, title and date, each an error. `text` is all
 * that it shows, without white space.
 */
export function shownFindings(
  report: Report,
  visible: Interpretation,
  text: string,
  messages: VerifyMessages,
  language: Language,
): readonly Finding[] {
  const differences = shownDifferences(report, visible, interpretMessagesIn(language));
  return [
    ...differences.map((one) => worded(one, messages)),
    ...noteFindings(report, text, messages),
    ...headFindings(report, visible, text, messages),
  ];
}

/** Notes on figures stand in their cell or below the table. */
function noteFindings(report: Report, text: string, messages: VerifyMessages): readonly Finding[] {
  return figureSpecs(editionSpec(report.edition)).flatMap((spec): readonly Finding[] => {
    const figure = figureAt(report, spec.path);
    const note = typeof figure === 'object' && figure !== null ? Reflect.get(figure, 'note') : undefined;
    if (typeof note !== 'string' || text.includes(squeeze(note))) return [];
    const advice = messages.note(`${spec.rowLabel} · ${spec.columnLabel}`, note);
    return [{ ruleId: 'verify/note-differs', severity: 'error', path: spec.path.split('.'), ...advice }];
  });
}

function worded(difference: Finding, messages: VerifyMessages): Finding {
  const { where = '', actual = '', expected = '', path } = difference;
  const place = path === undefined ? {} : { path };
  if (difference.expected === undefined) {
    return { ruleId: 'verify/words-differ', severity: 'error', ...place, where, ...messages.prose(where) };
  }
  return {
    ruleId: 'verify/figure-differs',
    severity: 'error',
    ...place,
    where,
    actual,
    expected,
    ...messages.figure(where, String(actual), String(expected)),
  };
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
  messages: VerifyMessages,
): readonly Finding[] {
  const shown = (typeof input === 'object' && input !== null ? input : {}) as Shown;
  const title = String(
    shown.title ?? `${shown.organ?.name ?? ''}${shown.year ?? ''}年政府信息公开工作年度报告`,
  );
  const expectedTitle = reportTitle(report);
  const isTitleWhole = text.includes(squeeze(expectedTitle));
  const isInferred = !isTitleWhole && squeeze(title) === squeeze(expectedTitle);
  const pairs = [
    { what: messages.title, path: ['title'], actual: isInferred ? '' : title, expected: expectedTitle },
    ...(report.date === undefined
      ? []
      : [{ what: messages.date, path: ['date'], actual: String(shown.date ?? ''), expected: report.date }]),
  ];
  return pairs
    .filter(({ actual, expected }) => squeeze(actual) !== squeeze(expected))
    .map(({ what, path, actual, expected }) => ({
      ruleId: 'verify/head-differs',
      severity: 'error' as const,
      path,
      actual,
      expected,
      ...messages.head(what, actual, expected),
    }));
}
