import type { Finding, Language } from '../finding.js';
import { messagesIn } from '../messages/messages.js';
import { parseProse } from '../prose/parse-prose.js';
import type { Report } from '../report/report.js';

/** What a report holds that its document does not show: pictures, head and imprint. */
export function documentFindings(report: Report, language: Language = 'zh-CN'): readonly Finding[] {
  const messages = messagesIn(language);
  const parts = (['official'] as const).filter((part) => report[part] !== undefined);
  const pictures = (['preamble', 'overview', 'problems', 'other'] as const).flatMap((key) =>
    parseProse(report[key] ?? '').flatMap(({ picture, line }) =>
      picture ? [{ place: [key, line], picture }] : [],
    ),
  );
  return [
    ...pictures.map(({ place, picture }) => ({
      ruleId: 'document/picture-left-out',
      severity: 'warning' as const,
      path: place,
      ...messages.document.pictureLeftOut(picture.caption === '' ? picture.path : picture.caption),
    })),
    ...parts.map((part) => ({
      ruleId: 'document/part-left-out',
      severity: 'note' as const,
      path: [part],
      ...messages.document.partLeftOut(messages.field[part] ?? part),
    })),
  ];
}
