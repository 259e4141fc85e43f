import { type Finding, words } from '@xxgk/document';
import { cellNames } from '../state/cell-names.js';
import type { Draft } from '../state/draft.js';
import { applyFixes } from '../state/edit-draft.js';
import { isFilled } from '../state/progress.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';
import { Checklist } from './checklist.js';
import { DoubtList } from './doubt-list.js';
import { FindingList } from './finding-list.js';
import { openErrors } from './open-errors.js';
import { openFindings } from './open-findings.js';
import { partFindings } from './part-findings.js';
import { type Mend, safeMends } from './safe-mends.js';
import { Verdict } from './verdict.js';

const text = words({
  'zh-CN': {
    later: (count: number) => `${count}处要等表格填完再核对`,
    accepted: (count: number) => `已接受 ${count} 条`,
  },
  en: {
    later: (count) => `${count} wait until the tables are filled in`,
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
  const isReady = openErrors(now).length === 0 && isFilled(draft.report);
  return (
    <div className="findings">
      <Verdict
        findings={now}
        isReady={isReady}
        mends={safeMends(open, draft.report)}
        onMend={mendAll}
        cellName={(path) => cellNames(draft.report.edition).get(path)}
      />
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

function mendAll(mends: readonly Mend[]): void {
  const fixes = mends.map(({ finding }) => finding.fix);
  appStore.getState().edit((draft, at) => applyFixes(draft, fixes, at));
}
