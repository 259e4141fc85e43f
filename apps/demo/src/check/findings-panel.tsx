import type { Finding } from '@xxgk/model';
import { focusCell } from '../edit/tables/official-table.js';
import { appStore } from '../shell/app-store.js';
import { useMessages } from '../shell/use-app.js';
import { applyFix } from '../state/edit-draft.js';

/** What is wrong with the report: each finding leads to its place, and mends it where that is possible. */
export function FindingsPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const { check } = useMessages();
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className="findings">
      <p role="status" className="findings-count">
        {findings.length === 0 ? check.none : check.count(count('error'), count('warning'), count('note'))}
      </p>
      <ol>
        {findings.map((finding) => (
          <li
            key={`${finding.ruleId} ${finding.path?.join('.')} ${finding.message}`}
            className={`finding ${finding.severity}`}
          >
            <span className="severity">{check.severity[finding.severity]}</span>
            <button
              type="button"
              className="finding-place"
              onClick={() => goTo(finding)}
              aria-label={`${check.goTo}：${finding.message}`}
            >
              {finding.message}
            </button>
            {finding.hint !== undefined && (
              <p className="hint">
                {check.hint}：{finding.hint}
              </p>
            )}
            {finding.fix !== undefined && (
              <button type="button" className="secondary" onClick={() => mend(finding)}>
                {check.applyFix}：{finding.fix.title}
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function mend(finding: Finding): void {
  appStore.getState().edit((draft, at) => applyFix(draft, finding, at));
}

/** Leads to the cell or the words that a finding speaks of. */
function goTo({ path, range }: Finding): void {
  const key = path?.join('.') ?? '';
  const place = document.querySelector<HTMLElement>(
    `[data-path="${CSS.escape(key)}"], [data-path="${CSS.escape(String(path?.[0] ?? ''))}"]`,
  );
  if (place instanceof HTMLTextAreaElement) {
    place.focus();
    if (range) place.setSelectionRange(range.start, range.end);
  } else if (place instanceof HTMLInputElement && place.classList.contains('figure')) focusCell(key);
  else place?.focus();
  place?.scrollIntoView({ block: 'center' });
}
