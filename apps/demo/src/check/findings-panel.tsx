import type { Finding } from '@xxgk/model';
import { useWords } from '../shell/use-app.js';
import { checkWords } from './check-words.js';
import { FindingItem } from './finding-item.js';

/** What is wrong with the report, and below it what a person has looked at and lets stand. */
export function FindingsPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords(checkWords);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return (
    <div className="findings">
      <p role="status" className="findings-count">
        {open.length === 0 ? words.none : words.count(count('error'), count('warning'), count('note'))}
      </p>
      <FindingList findings={open} />
      {accepted.length > 0 && (
        <details className="accepted-findings">
          <summary>{words.accepted(accepted.length)}</summary>
          <FindingList findings={accepted} />
        </details>
      )}
    </div>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ol>
      {findings.map((finding, index) => (
        <FindingItem key={keyOf(finding, findings.slice(0, index))} finding={finding} />
      ))}
    </ol>
  );
}

/** The same words may be found fault with twice: a finding is told from those before it by its number among them. */
function keyOf(finding: Finding, before: readonly Finding[]): string {
  const name = ({ ruleId, path, message }: Finding): string => `${ruleId} ${path?.join('.')} ${message}`;
  return `${name(finding)} ${before.filter((other) => name(other) === name(finding)).length}`;
}
