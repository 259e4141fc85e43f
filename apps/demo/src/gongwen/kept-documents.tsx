import { words } from '@xxgk/document';
import { useEffect, useState } from 'react';
import { type GongwenDraft, gongwenTitle } from '../state/gongwen-draft.js';
import type { StoredDraft } from '../storage/drafts.js';
import { gongwenStore } from '../store/gongwen-store.js';
import { useLanguage } from '../store/use-app.js';
import { freshView, viewStore } from '../store/view-store.js';

const text = words({
  'zh-CN': {
    kept: '本机保存的公文',
    goOn: '继续',
    remove: '删除',
    changedAt: (time: string) => `修改于 ${time}`,
    removeQuestion: (title: string) => `确定删除“${title}”吗？删除后不能恢复。`,
  },
  en: {
    kept: 'Documents kept on this computer',
    goOn: 'Continue',
    remove: 'Delete',
    changedAt: (time) => `Changed ${time}`,
    removeQuestion: (title) => `Delete “${title}”? This cannot be undone.`,
  },
});

/** The documents kept in this browser, newest first. */
export function KeptDocuments() {
  const language = useLanguage();
  const t = text(language);
  const [kept, setKept] = useState<readonly StoredDraft<GongwenDraft>[]>([]);
  useEffect(() => void gongwenStore.getState().list().then(setKept), []);
  async function remove({ draft }: StoredDraft<GongwenDraft>): Promise<void> {
    if (!confirm(t.removeQuestion(gongwenTitle(draft.markdown)))) return;
    await gongwenStore.getState().remove(draft.id);
    setKept(await gongwenStore.getState().list());
  }
  if (kept.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="saved">
      <h2>{t.kept}</h2>
      <ul>
        {kept.map((stored) => {
          const title = gongwenTitle(stored.draft.markdown);
          return (
            <li key={stored.draft.id}>
              <div>
                <strong>{title}</strong>
                <span className="small">{t.changedAt(time.format(stored.draft.changedAt))}</span>
              </div>
              <button
                type="button"
                className="secondary"
                aria-label={`${t.goOn}：${title}`}
                onClick={() => {
                  viewStore.setState({ ...freshView, side: 'preview' });
                  gongwenStore.getState().open(stored.draft, stored.revision);
                }}
              >
                {t.goOn}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={`${t.remove}：${title}`}
                onClick={() => void remove(stored)}
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
