import type { Finding, Language } from '../finding.js';
import { messagesIn } from '../messages/messages.js';
import type { Report } from '../report/report.js';
import { namedPictures } from './compose-picture.js';

/**
 * What a report holds that its document does not show. `pictures` are the paths of those that are given, or about whose loss the user is told otherwise.
 */
export function documentFindings(
  report: Report,
  language: Language = 'zh-CN',
  { pictures = new Set() }: { readonly pictures?: ReadonlySet<string> } = {},
): readonly Finding[] {
  const messages = messagesIn(language);
  const leftOut = namedPictures(report).filter(({ path }) => !pictures.has(path));
  return leftOut.map(({ place, caption, path }) => ({
    ruleId: 'document/picture-left-out',
    severity: 'warning' as const,
    path: place,
    ...messages.document.pictureLeftOut(caption === '' ? path : caption),
  }));
}
