import { type Finding, words } from '@xxgk/document';
import { FindingItem } from '../check/finding-item.js';
import { numbered } from '../check/finding-list.js';
import { showNextFinding } from '../check/step-finding.js';
import type { GongwenDraft } from '../state/gongwen-draft.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    none: '没有发现问题。',
    count: (errors: number, warnings: number, notes: number) =>
      `${errors} 处错误，${warnings} 处警告，${notes} 条提示`,
    next: '下一处（F8）',
    read: (count: number) => `读入文件时的情况（${count}条）`,
  },
  en: {
    none: 'Nothing was found.',
    count: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
    next: 'Next (F8)',
    read: (count) => `When the file was read (${count})`,
  },
});

interface GongwenFindingsProps {
  readonly draft: GongwenDraft;
  /** In the order of the lines. */
  readonly findings: readonly Finding[];
  readonly onMend?: ((finding: Finding) => void) | undefined;
}

/** What is wrong with a document, by the line; each leads there. */
export function GongwenFindings({ draft: { remarks = [] }, findings, onMend }: GongwenFindingsProps) {
  const t = text(useLanguage());
  const count = (wanted: Finding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  return (
    <div className="findings">
      <div className="verdict">
        <p role="status" className="findings-count">
          {findings.length === 0 ? t.none : t.count(count('error'), count('warning'), count('note'))}
        </p>
        {findings.length > 0 && (
          <button
            type="button"
            className="secondary"
            aria-keyshortcuts="F8"
            onClick={() => showNextFinding(findings, 1)}
          >
            {t.next}
          </button>
        )}
      </div>
      <ol>
        {numbered(findings).map(({ key, finding }) => (
          <FindingItem key={key} finding={finding} canSettle={false} onMend={onMend} />
        ))}
      </ol>
      {remarks.length > 0 && (
        <details className="later-findings">
          <summary>{t.read(remarks.length)}</summary>
          <ul className="desk-findings">
            {remarks.map((remark) => (
              <li key={remark.message} className={remark.severity}>
                {remark.message}
                {remark.hint}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
