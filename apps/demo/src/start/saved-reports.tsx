import { words } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import type { StoredDraft } from '../storage/drafts.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    saved: '本机保存的报告',
    changedAt: (time: string) => `修改于 ${time}`,
    previous: (year: number) => `对照${year}年报告`,
    continue: '继续',
    nextYear: (year: number) => `编制${year}年报告`,
    remove: '删除',
  },
  en: {
    saved: 'Reports kept on this computer',
    changedAt: (time) => `Changed ${time}`,
    previous: (year) => `compared with ${year}`,
    continue: 'Continue',
    nextYear: (year) => `Make the report of ${year}`,
    remove: 'Delete',
  },
});

interface SavedReportsProps {
  readonly saved: readonly StoredDraft[];
  readonly onOpen: (stored: StoredDraft) => void;
  /** Begins the report of the year after. */
  readonly onNext: (stored: StoredDraft) => void;
  readonly onRemove: (stored: StoredDraft) => void;
}

/** The drafts kept in this browser, newest first. */
export function SavedReports({ saved, onOpen, onNext, onRemove }: SavedReportsProps) {
  const language = useLanguage();
  const t = text(language);
  if (saved.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="saved">
      <h2>{t.saved}</h2>
      <ul>
        {saved.map((stored) => {
          const title = reportTitle(stored.draft.report);
          return (
            <li key={stored.draft.id}>
              <div>
                <strong>{title}</strong>
                <span className="small">
                  {t.changedAt(time.format(stored.draft.changedAt))}
                  {stored.draft.previous && ` · ${t.previous(stored.draft.previous.year)}`}
                </span>
              </div>
              <button
                type="button"
                className="secondary"
                aria-label={`${t.continue}：${title}`}
                onClick={() => onOpen(stored)}
              >
                {t.continue}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={`${t.nextYear(stored.draft.report.year + 1)}：${title}`}
                onClick={() => onNext(stored)}
              >
                {t.nextYear(stored.draft.report.year + 1)}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={`${t.remove}：${title}`}
                onClick={() => onRemove(stored)}
              >
                {t.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
