import { type EditionId, editionIds, formatFigure, isEditionId, type Report } from '@xxgk/model';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type LostFigure, lostFigures, switchEdition } from '../state/switch-edition.js';
import { appStore } from '../store/app-store.js';
import { useWords } from '../store/use-app.js';
import { editWords } from './edit-words.js';
import { cellNames } from './tables/cell-names.js';

/** The form of the tables; a change that would lose figures is asked about, with their names. */
export function EditionChoice({ report }: { readonly report: Report }) {
  const words = useWords(editWords);
  const id = useId();
  const [asked, setAsked] = useState<EditionId>();
  const lost = useMemo(() => (asked === undefined ? [] : lostFigures(report, asked)), [report, asked]);
  function choose(edition: EditionId): void {
    if (lostFigures(report, edition).length > 0) setAsked(edition);
    else change(edition);
  }
  return (
    <div className="detail-field">
      <label htmlFor={id}>{words.edition}</label>
      <select
        id={id}
        data-path="edition"
        value={report.edition}
        onChange={({ target }) => isEditionId(target.value) && choose(target.value)}
      >
        {editionIds.map((edition) => (
          <option key={edition} value={edition}>
            {words.editionOf(edition)}
          </option>
        ))}
      </select>
      {asked !== undefined && (
        <LossDialog
          edition={asked}
          report={report}
          lost={lost}
          onConfirm={() => change(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

function change(edition: EditionId): void {
  appStore.getState().edit((draft, at) => switchEdition(draft, edition, at));
}

interface LossDialogProps {
  readonly edition: EditionId;
  readonly report: Report;
  readonly lost: readonly LostFigure[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function LossDialog({ edition, report, lost, onConfirm, onClose }: LossDialogProps) {
  const { lost: words } = useWords(editWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.title(edition)}</h2>
      <p>{words.lead(lost.length)}</p>
      <ul className="lost-figures">
        {lost.map(({ spec, value }) => (
          <li key={spec.path}>
            <span>{names.get(spec.path)}</span>
            <strong>{formatFigure(value)}</strong>
          </li>
        ))}
      </ul>
      <div className="review-actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {words.confirm(edition)}
        </button>
        <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}
