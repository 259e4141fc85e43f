import { type Finding, words } from '@xxgk/document';
import { editionSpec, type ProseField as ProseFieldKey, proseHeading } from '@xxgk/model';
import type { Draft } from '../../state/draft.js';
import { useLanguage } from '../../store/use-app.js';
import { ProseField } from './prose-field.js';

const text = words({
  'zh-CN': { before: '表前文字（选填）', after: '表后文字（选填）' },
  en: { before: 'Words above the table (optional)', after: 'Words below the table (optional)' },
});

interface ProseBesideTableProps {
  readonly field: ProseFieldKey;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** What an organ writes above or below a table; folded while there is nothing, for most write nothing there. */
export function ProseBesideTable({ field, draft, findings }: ProseBesideTableProps) {
  const language = useLanguage();
  const t = text(language);
  const { report } = draft;
  return (
    <details className="preamble" open={report[field] !== undefined}>
      <summary>{field.endsWith('Before') ? t.before : t.after}</summary>
      <ProseField
        field={field}
        label={proseHeading(editionSpec(report.edition), field, language)}
        draft={draft}
        findings={findings}
      />
    </details>
  );
}
