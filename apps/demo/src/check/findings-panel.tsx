import { type Finding, words } from '@xxgk/document';
import type { Draft } from '../state/draft.js';
import { useLanguage } from '../store/use-app.js';
import { DoubtList } from './doubt-list.js';
import { FindingList } from './finding-list.js';

const text = words({
  'zh-CN': {
    none: '没有发现问题。',
    count: (errors: number, warnings: number, notes: number) =>
      `${errors} 处错误，${warnings} 处警告，${notes} 条提示`,
    accepted: (count: number) => `已接受 ${count} 条`,
  },
  en: {
    none: 'Nothing was found.',
    count: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
    accepted: (count) => `${count} accepted`,
  },
});

const GRAVEST_FIRST: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, note: 2 };

interface FindingsPanelProps {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** What is wrong with the report, and below it what a person has looked at and lets stand. */
export function FindingsPanel({ draft, findings }: FindingsPanelProps) {
  const t = text(useLanguage());
  const open = findings
    .filter(({ accepted }) => accepted === undefined)
    .toSorted((one, other) => GRAVEST_FIRST[one.severity] - GRAVEST_FIRST[other.severity]);
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return (
    <div className="findings">
      <p role="status" className={open.length === 0 ? 'findings-count all-clear' : 'findings-count'}>
        {open.length === 0 ? t.none : t.count(count('error'), count('warning'), count('note'))}
      </p>
      <DoubtList draft={draft} />
      <FindingList findings={open} />
      {accepted.length > 0 && (
        <details className="accepted-findings">
          <summary>{t.accepted(accepted.length)}</summary>
          <FindingList findings={accepted} />
        </details>
      )}
    </div>
  );
}
