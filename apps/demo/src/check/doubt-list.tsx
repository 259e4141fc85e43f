import { words } from '@xxgk/document';
import type { Doubt, Draft } from '../state/draft.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';
import { PlaceButton } from './place-button.js';

const text = words({
  'zh-CN': {
    doubts: (count: number) => `读文件时有${count}个数要核对`,
    sourceWords: '原文',
    confirmDoubt: '已核对',
  },
  en: {
    doubts: (count) => `${count} figures of the file are to be confirmed`,
    sourceWords: 'Words in the file',
    confirmDoubt: 'Confirmed',
  },
});

/** Figures read with a doubt that nobody has confirmed yet: each leads to its cell. */
export function DoubtList({ draft }: { readonly draft: Draft }) {
  const t = text(useLanguage());
  const { doubts = [] } = draft;
  if (doubts.length === 0) return null;
  return (
    <section className="doubt-list">
      <h3>{t.doubts(doubts.length)}</h3>
      <ol>
        {doubts.map((doubt) => (
          <li key={`${doubt.path} ${doubt.message}`} className="finding note">
            <PlaceButton place={{ path: doubt.path.split('.') }} message={doubt.message} />
            {doubt.source !== undefined && (
              <p className="hint">
                {t.sourceWords}：<q>{doubt.source.text}</q>（{doubt.source.place}）
              </p>
            )}
            <button type="button" className="secondary" onClick={() => confirm(doubt)}>
              {t.confirmDoubt}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function confirm({ path, message }: Doubt): void {
  appStore.getState().edit((draft, at) => ({
    ...draft,
    doubts: (draft.doubts ?? []).filter((doubt) => doubt.path !== path || doubt.message !== message),
    changedAt: at,
  }));
}
