import { type Deadlines, statutoryDeadlines } from '@xxgk/checks';
import { defineError } from '@xxgk/document';
import { isCalendarDate } from '@xxgk/official';
import { findingNamed } from '../options/finding-named.js';

/** Options of `check` as the user wrote them. */
export interface CheckOptions {
  readonly strict?: boolean;
  readonly pictures?: string;
  readonly previous?: string;
  readonly children?: string;
  readonly roster?: string;
  readonly siblings?: string;
  readonly format: string;
  readonly fix?: boolean;
  readonly outFile?: string;
  readonly force?: boolean;
  readonly deadline?: string;
  readonly disable?: readonly string[];
}

const badDeadline = defineError('option-invalid', {
  'zh-CN': (value: string, kinds: readonly string[]) =>
    `期限“${value}”无法识别。请写成 01-21，或“类别=日期”，类别可选：${kinds.join('、')}，如 government=02-20,department=01-26。`,
  en: (value, kinds) =>
    `Cannot read the deadline "${value}". Write 01-21, or kind=day with a kind of ${kinds.join(', ')}, as in government=02-20,department=01-26.`,
});

const notDisabled = defineError('option-invalid', {
  'zh-CN': (rule: string) => `规则 ${rule} 是错误级规则，不能停用。请改正报告。`,
  en: (rule) => `The rule ${rule} is an error and cannot be disabled. Correct the report.`,
});

/** `01-21` for all organs, or `government=02-20,department=01-26`. @throws XxgkError `option-invalid` for anything else. */
export function deadlinesOf(text: string | undefined): Partial<Deadlines> {
  if (text === undefined) return {};
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

/** The ids to leave out. @throws XxgkError `option-invalid` for one that is unknown or an error. */
export function disabledRules(ids: readonly string[] = []): readonly string[] {
  const disabled = ids.flatMap((list) => list.split(',')).map((id) => id.trim());
  for (const id of disabled) if (findingNamed(id).severity === 'error') throw notDisabled([id]);
  return disabled;
}
