import type { Candidate, Finding } from '@xxgk/model';
import { withdrawAcceptance } from '../state/accept-finding.js';
import { applyFix, setValues } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { useMessages, useWords } from '../store/use-app.js';
import { AcceptForm } from './accept-form.js';
import { checkWords } from './check-words.js';

/** One finding: what is wrong and where, what to do, and the ways to settle it here. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { check } = useMessages();
  const words = useWords(checkWords);
  const { severity, message, hint, fix, candidates = [], accepted, source } = finding;
  return (
    <li className={accepted === undefined ? `finding ${severity}` : 'finding accepted'}>
      <span className="severity">{check.severity[severity]}</span>
      <button
        type="button"
        className="finding-place"
        onClick={() => goTo(finding)}
        aria-label={`${words.goTo}：${message}`}
      >
        {message}
      </button>
      {hint !== undefined && accepted === undefined && candidates.length === 0 && (
        <p className="hint">
          {words.hint}：{hint}
        </p>
      )}
      {source !== undefined && <p className="source">{words.source(source)}</p>}
      {accepted !== undefined && <p className="hint">{words.acceptedBecause(accepted.reason)}</p>}
      {accepted === undefined && candidates.length > 0 && <Candidates candidates={candidates} />}
      <div className="finding-tools">
        {fix !== undefined && accepted === undefined && (
          <button type="button" className="secondary" onClick={() => mend(finding)}>
            {words.applyFix}：{fix.title}
          </button>
        )}
        {accepted === undefined && severity !== 'error' && <AcceptForm finding={finding} />}
        {accepted !== undefined && (
          <button type="button" className="secondary" onClick={() => takeBack(finding)}>
            {words.takeBack}
          </button>
        )}
      </div>
    </li>
  );
}

function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const words = useWords(checkWords);
  return (
    <div className="candidates">
      <p>{words.candidates}</p>
      <ul>
        {candidates.map(({ changes }) => {
          const text = changes
            .map(({ where, actual, expected }) =>
              words.change(where, actual === null ? words.blank : String(actual), expected),
            )
            .join('；');
          return (
            <li key={text}>
              <button type="button" className="link" onClick={() => goTo({ path: changes[0]?.path ?? [] })}>
                {text}
              </button>
              <button
                type="button"
                className="secondary"
                aria-label={`${words.apply}：${text}`}
                onClick={() => change(changes)}
              >
                {words.apply}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function change(changes: Candidate['changes']): void {
  const values = changes.map(({ path, expected }) => ({ path, value: expected }));
  appStore.getState().edit((draft, at) => setValues(draft, values, at));
}

function mend(finding: Finding): void {
  appStore.getState().edit((draft, at) => applyFix(draft, finding, at));
}

function takeBack(finding: Finding): void {
  appStore.getState().edit((draft, at) => withdrawAcceptance(draft, finding, at));
}
