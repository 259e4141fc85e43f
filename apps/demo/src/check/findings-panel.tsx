import { type Finding, words } from '@xxgk/document';
import type { Draft } from '../state/draft.js';
import { isFilled } from '../state/progress.js';
import { useLanguage } from '../store/use-app.js';
import { Checklist } from './checklist.js';
import { DoubtList } from './doubt-list.js';
import { FindingList } from './finding-list.js';
import { openFindings } from './open-findings.js';
import { partFindings } from './part-findings.js';
import { showNextFinding } from './step-finding.js';

const text = words({
  'zh-CN': {
    ready: '可以报送',
    next: '下一处（F8）',
    later: (count: number) => `${count}处要等表格填完再核对`,
    none: '没有发现问题。',
    count: (errors: number, warnings: number, notes: number) =>
      `${errors} 处错误，${warnings} 处警告，${notes} 条提示`,
    accepted: (count: number) => `已接受 ${count} 条`,
  },
  en: {
    ready: 'Ready to hand in',
    next: 'Next (F8)',
    later: (count) => `${count} wait until the tables are filled in`,
    none: 'Nothing was found.',
    count: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
    accepted: (count) => `${count} accepted`,
  },
});

interface FindingsPanelProps {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** What is wrong with the report, and below it what a person has looked at and lets stand. */
export function FindingsPanel({ draft, findings }: FindingsPanelProps) {
  const t = text(useLanguage());
  const { now, later } = partFindings(findings, draft.report);
  const open = openFindings(now);
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  const isReady = count('error') === 0 && isFilled(draft.report);
  return (
    <div className="findings">
      <div className={isReady ? 'verdict ready' : 'verdict'}>
        <p role="status" className="findings-count">
          {isReady && <strong>{t.ready}</strong>}
          {open.length === 0 ? t.none : t.count(count('error'), count('warning'), count('note'))}
        </p>
        {open.length > 0 && (
          <button
            type="button"
            className="secondary"
            aria-keyshortcuts="F8"
            onClick={() => showNextFinding(now, 1)}
          >
            {t.next}
          </button>
        )}
      </div>
      <Checklist draft={draft} findings={open} />
      <DoubtList draft={draft} />
      <FindingList findings={open} />
      {later.length > 0 && (
        <details className="later-findings">
          <summary>{t.later(later.length)}</summary>
          <FindingList findings={later} />
        </details>
      )}
      {accepted.length > 0 && (
        <details className="accepted-findings">
          <summary>{t.accepted(accepted.length)}</summary>
          <FindingList findings={accepted} />
        </details>
      )}
    </div>
  );
}
