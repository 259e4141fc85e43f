import { defineError } from '@xxgk/document';
import { isCalendarDate } from '@xxgk/official';
import { statutoryDeadlines } from './deadlines.js';
import type { Deadlines } from './rule.js';

const badDeadline = defineError('option-invalid', {
  'zh-CN': (value: string, kinds: readonly string[]) =>
    `期限“${value}”无法识别。请写成 01-21，或“类别=日期”，类别可选：${kinds.join('、')}，如 government=02-20,department=01-26。`,
  en: (value, kinds) =>
    `Cannot read the deadline "${value}". Write 01-21, or kind=day with a kind of ${kinds.join(', ')}, as in government=02-20,department=01-26.`,
});

/** Last days as text: `01-21` for all organs, or `government=02-20,department=01-26`. @throws XxgkError `option-invalid` for anything else. */
export function parseDeadlines(text: string): Partial<Deadlines> {
  const kinds = Object.keys(statutoryDeadlines);
  const pairs = text.split(',').flatMap((part) => {
    const [day = '', kind] = part.trim().split('=').toReversed();
    // A leap year, so that 02-29 can be named.
    const isKnown = isCalendarDate(`2024-${day}`) && (kind === undefined || kinds.includes(kind));
    if (!isKnown) throw badDeadline([text, kinds]);
    return (kind === undefined ? kinds : [kind]).map((each) => [each, day] as const);
  });
  return Object.fromEntries(pairs);
}
