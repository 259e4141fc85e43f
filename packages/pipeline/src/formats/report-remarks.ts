import { type Finding, type Language, words } from '@xxgk/document';

const toCheck = words({ 'zh-CN': '请核对：', en: 'To check:' });

/** The comment at the head of a report's data: where it comes from, and what in it to check. */
export function reportRemarks(
  origin: string,
  findings: readonly Finding[],
  language: Language,
): readonly string[] {
  const doubts = findings.filter(({ severity }) => severity !== 'note').map(({ message }) => `- ${message}`);
  return doubts.length === 0 ? [origin] : [origin, toCheck(language), ...doubts];
}
