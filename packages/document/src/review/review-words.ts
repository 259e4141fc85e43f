import type { Severity } from '../finding.js';
import type { Language } from '../language.js';

/** The few words an annotation adds to the sentences of its finding. */
export const reviewWords: Readonly<
  Record<
    Language,
    {
      readonly severity: Readonly<Record<Severity, string>>;
      readonly hint: string;
      readonly rule: (id: string, source: string | undefined) => string;
    }
  >
> = {
  'zh-CN': {
    severity: { error: '【错误】', warning: '【警告】', note: '【提示】' },
    hint: '建议：',
    rule: (id, source) => `规则：${id}${source === undefined ? '' : `（${source}）`}`,
  },
  en: {
    severity: { error: 'Error: ', warning: 'Warning: ', note: 'Note: ' },
    hint: 'Hint: ',
    rule: (id, source) => `Rule: ${id}${source === undefined ? '' : ` (${source})`}`,
  },
};
