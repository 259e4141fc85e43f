import { type Candidate, type Finding, type Fix, words } from '@xxgk/document';
import { findingCatalogue } from '@xxgk/pipeline/findings';
import { useEffect, useRef } from 'react';
import { withdrawAcceptance } from '../state/accept-finding.js';
import { applyFixes, setValues } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { useLanguage } from '../store/use-app.js';
import { useView } from '../store/view-store.js';
import { AcceptForm } from './accept-form.js';
import { findingName } from './open-findings.js';
import { PlaceButton } from './place-button.js';

export const severityName = words({
  'zh-CN': { error: '错误', warning: '警告', note: '提示' },
  en: { error: 'Error', warning: 'Warning', note: 'Note' },
});

const text = words({
  'zh-CN': {
    hint: '办法',
    why: '为什么',
    applyFix: '按此改正',
    candidates: '可能是：',
    change: (where: string, from: string, to: number) => `${where}由${from}改为${to}`,
    apply: '采用',
    blank: '空白',
    source: (source: string) => `依据：${plainSource(source, '通行做法', '本软件')}`,
    acceptedBecause: (reason: string) => `已接受：${reason}`,
    takeBack: '撤回接受',
  },
  en: {
    hint: 'What to do',
    why: 'Why',
    applyFix: 'Mend it so',
    candidates: 'It may be:',
    change: (where, from, to) => `${where} changed from ${from} to ${to}`,
    apply: 'Use this',
    blank: 'blank',
    source: (source) => `Source: ${plainSource(source, 'practice', 'this software')}`,
    acceptedBecause: (reason) => `Accepted: ${reason}`,
    takeBack: 'Take back',
  },
});

/** Sources that are no clause say so: `practice: …`, `house: …`. */
function plainSource(source: string, practice: string, house: string): string {
  return source.replace(/\bpractice: /gu, `${practice}，`).replace(/\bhouse: /gu, `${house}，`);
}

interface FindingItemProps {
  readonly finding: Finding;
  /** One of the same rule that stands above it: what both have in common is told once. */
  readonly above?: Finding | undefined;
  /** Findings are mended and accepted here; those of a document that is no report are mended in its text. */
  readonly canSettle?: boolean;
  /** Mends the text of a document that is no report. */
  readonly onMend?: ((finding: Finding) => void) | undefined;
}

/** One finding: what is wrong and where, what to do, and the ways to settle it here. */
export function FindingItem({ finding, above, canSettle = true, onMend }: FindingItemProps) {
  const language = useLanguage();
  const t = text(language);
  const isShown = useView((view) => view.shownFinding === findingName(finding));
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const why = findingCatalogue.find(({ id }) => id === finding.ruleId)?.why[language];
  const { severity, message, hint, fix, candidates = [], accepted, source } = finding;
  return (
    <li
      ref={item}
      aria-current={isShown || undefined}
      className={accepted === undefined ? `finding ${severity}` : 'finding accepted'}
    >
      <span className="severity">{severityName(language)[severity]}</span>
      <PlaceButton place={finding} message={message} />
      {hint !== undefined && hint !== above?.hint && accepted === undefined && candidates.length === 0 && (
        <p className="hint">
          {t.hint}：{hint}
        </p>
      )}
      {source !== undefined && above === undefined && <p className="source">{t.source(source)}</p>}
      {why !== undefined && above === undefined && (
        <details className="why">
          <summary>{t.why}</summary>
          <p className="hint">{why}</p>
        </details>
      )}
      {accepted !== undefined && <p className="hint">{t.acceptedBecause(accepted.reason)}</p>}
      {canSettle && accepted === undefined && candidates.length > 0 && <Candidates candidates={candidates} />}
      <div className="finding-tools">
        {(canSettle || onMend) &&
          fix !== undefined &&
          accepted === undefined &&
          !isOffered(fix, candidates) && (
            <button type="button" className="secondary" onClick={() => (onMend ?? mend)(finding)}>
              {t.applyFix}：{fix.title}
            </button>
          )}
        {canSettle && accepted === undefined && severity !== 'error' && <AcceptForm finding={finding} />}
        {accepted !== undefined && (
          <button type="button" className="secondary" onClick={() => takeBack(finding)}>
            {t.takeBack}
          </button>
        )}
      </div>
    </li>
  );
}

/** Whether one of the candidates makes the same changes as a fix. */
function isOffered({ edits }: Fix, candidates: readonly Candidate[]): boolean {
  const plain = (
    changes: readonly { readonly path: Candidate['changes'][number]['path']; value?: unknown }[],
  ) =>
    changes
      .map(({ path, value }) => `${path.join('.')}=${value}`)
      .toSorted()
      .join();
  if (edits.some((edit) => 'range' in edit)) return false;
  const own = plain(edits.flatMap((edit) => ('range' in edit ? [] : [edit])));
  return candidates.some(
    ({ changes }) => plain(changes.map(({ path, expected }) => ({ path, value: expected }))) === own,
  );
}

function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const t = text(useLanguage());
  return (
    <div className="candidates">
      <p>{t.candidates}</p>
      <ul>
        {candidates.map(({ changes }) => {
          const text = changes
            .map(({ where, actual, expected }) =>
              t.change(where, actual === null ? t.blank : String(actual), expected),
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
                aria-label={`${t.apply}：${text}`}
                onClick={() => change(changes)}
              >
                {t.apply}
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
  appStore.getState().edit((draft, at) => setValues(draft, values, at, true));
}

function mend({ fix }: Finding): void {
  if (fix !== undefined) appStore.getState().edit((draft, at) => applyFixes(draft, [fix], at));
}

function takeBack(finding: Finding): void {
  appStore.getState().edit((draft, at) => withdrawAcceptance(draft, finding, at));
}
