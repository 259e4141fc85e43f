import { defineError } from '@xxgk/document';
import { findingNamed } from '../options/finding-named.js';

/** Options of `check` as the user wrote them. */
export interface CheckOptions {
  readonly strict?: boolean;
  readonly all?: boolean;
  readonly pictures?: string;
  readonly previous?: string;
  readonly children?: string;
  readonly roster?: string;
  /** Data of the result of the round before. */
  readonly previousRound?: string;
  readonly siblings?: string;
  readonly format: string;
  readonly fix?: boolean;
  readonly outFile?: string;
  readonly force?: boolean;
  readonly deadline?: string;
  readonly disable?: readonly string[];
}

const notDisabled = defineError('option-invalid', {
  'zh-CN': (rule: string) => `规则 ${rule} 是错误级规则，不能停用。请改正报告。`,
  en: (rule) => `The rule ${rule} is an error and cannot be disabled. Correct the report.`,
});

/** The ids to leave out. @throws XxgkError `option-invalid` for one that is unknown or an error. */
export function disabledRules(ids: readonly string[] = []): readonly string[] {
  const disabled = ids.flatMap((list) => list.split(',')).map((id) => id.trim());
  for (const id of disabled) if (findingNamed(id).severity === 'error') throw notDisabled([id]);
  return disabled;
}
