import { type Finding, words } from '@xxgk/document';
import { FindingItem } from '../check/finding-item.js';
import { numbered } from '../check/finding-list.js';
import type { Mend } from '../check/safe-mends.js';
import { Verdict } from '../check/verdict.js';
import type { GongwenDraft } from '../state/gongwen-draft.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    read: (count: number) => `读入文件时的情况（${count}条）`,
  },
  en: {
    read: (count) => `When the file was read (${count})`,
  },
});

interface GongwenFindingsProps {
  readonly draft: GongwenDraft;
  /** In the order of the lines. */
  readonly findings: readonly Finding[];
  readonly onMend: (finding: Finding) => void;
  /** That can be made together. */
  readonly mends: readonly Mend[];
  readonly onMendAll: (mends: readonly Mend[]) => void;
}

/** What is wrong with a document, by the line; each leads there. */
export function GongwenFindings(props: GongwenFindingsProps) {
  const { draft, findings, onMend, mends, onMendAll } = props;
  const { remarks = [] } = draft;
  const t = text(useLanguage());
  return (
    <div className="findings">
      <Verdict findings={findings} mends={mends} onMend={onMendAll} />
      <ol>
        {numbered(findings).map(({ key, ...shown }) => (
          <FindingItem key={key} {...shown} canSettle={false} onMend={onMend} />
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
