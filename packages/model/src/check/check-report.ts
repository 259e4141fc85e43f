import type { Finding, Language } from '../finding.js';
import { messagesIn } from '../messages/messages.js';
import { editionSpec } from '../report/editions/edition-for-year.js';
import type { Report } from '../report/report.js';
import { ruleCatalogue } from './rule-catalogue.js';

/** Checks a report against every rule of the catalogue, in its order. Pure; never throws. */
export function checkReport(
  report: Report,
  options: { readonly language?: Language; readonly previous?: Report } = {},
): readonly Finding[] {
  const context = {
    report,
    ...(options.previous === undefined ? {} : { previous: options.previous }),
    edition: editionSpec(report.edition),
    messages: messagesIn(options.language ?? 'zh-CN'),
  };
  return ruleCatalogue.flatMap(({ id, severity, source, check }) =>
    check(context, (finding) => ({ ruleId: id, severity, source, ...finding })),
  );
}
