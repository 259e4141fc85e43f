import { reportTitle } from '@xxgk/model';
import type { StoredDraft } from '../storage/drafts.js';
import { useApp, useMessages, useWords } from '../store/use-app.js';
import { startWords } from './start-words.js';

interface SavedReportsProps {
  readonly saved: readonly StoredDraft[];
  readonly onOpen: (stored: StoredDraft) => void;
  /** Begins the report of the year after. */
  readonly onNext: (stored: StoredDraft) => void;
  readonly onRemove: (stored: StoredDraft) => void;
}

/** The drafts kept in this browser, newest first. */
export function SavedReports({ saved, onOpen, onNext, onRemove }: SavedReportsProps) {
  const { start } = useMessages();
  const words = useWords(startWords);
  const language = useApp((state) => state.language);
  if (saved.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="saved">
      <h2>{start.saved}</h2>
      <ul>
        {saved.map((stored) => {
          const title = reportTitle(stored.draft.report);
          return (
            <li key={stored.draft.id}>
              <div>
                <strong>{title}</strong>
                <span className="small">
                  {start.changedAt(time.format(stored.draft.changedAt))}
                  {stored.draft.previous && ` · ${words.previous(stored.draft.previous.year)}`}
                </span>
              </div>
              <button
                type="button"
                className="secondary"
                aria-label={`${start.continue}：${title}`}
                onClick={() => onOpen(stored)}
              >
                {start.continue}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={`${words.nextYear(stored.draft.report.year + 1)}：${title}`}
                onClick={() => onNext(stored)}
              >
                {words.nextYear(stored.draft.report.year + 1)}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={`${start.remove}：${title}`}
                onClick={() => onRemove(stored)}
              >
                {start.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
