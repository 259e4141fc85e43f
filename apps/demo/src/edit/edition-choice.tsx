import { words } from '@xxgk/document';
import { type EditionId, editionIds, formatFigure, isEditionId, type Report } from '@xxgk/model';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { cellNames } from '../state/cell-names.js';
import { type LostFigure, lostFigures, switchEdition } from '../state/switch-edition.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    edition: '格式',
    editionOf: (id: string) => (id === '2019' ? '2019年试行格式' : `${id}年格式`),
    title: (id: string) => `改用${id}年格式`,
    lead: (count: number) => `下面${count}个数在新格式中没有对应的单元格，改用后不再保留：`,
    cancel: '不改',
  },
  en: {
    edition: 'Form',
    editionOf: (id) => (id === '2019' ? 'trial form of 2019' : `form of ${id}`),
    title: (id) => `Change to the form of ${id}`,
    lead: (count) => `These ${count} figures have no cell in the other form and will not be kept:`,
    cancel: 'Leave it',
  },
});

/** The form of the tables; a change that would lose figures is asked about, with their names. */
export function EditionChoice({ report }: { readonly report: Report }) {
  const t = text(useLanguage());
  const id = useId();
  const [asked, setAsked] = useState<EditionId>();
  const lost = useMemo(() => (asked === undefined ? [] : lostFigures(report, asked)), [report, asked]);
  function choose(edition: EditionId): void {
    if (lostFigures(report, edition).length > 0) setAsked(edition);
    else change(edition);
  }
  return (
    <div className="detail-field">
      <label htmlFor={id}>{t.edition}</label>
      <select
        id={id}
        data-path="edition"
        value={report.edition}
        onChange={({ target }) => isEditionId(target.value) && choose(target.value)}
      >
        {editionIds.map((edition) => (
          <option key={edition} value={edition}>
            {t.editionOf(edition)}
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
  const t = text(useLanguage());
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t.title(edition)}</h2>
      <p>{t.lead(lost.length)}</p>
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
          {t.title(edition)}
        </button>
        <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
          {t.cancel}
        </button>
      </div>
    </dialog>
  );
}
