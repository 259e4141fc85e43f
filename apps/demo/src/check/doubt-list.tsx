import type { Doubt } from '../reading/summarize-reading.js';
import type { Draft } from '../state/draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { useWords } from '../store/use-app.js';
import { checkWords } from './check-words.js';

/** Figures read with a doubt that nobody has confirmed yet: each leads to its cell. */
export function DoubtList({ draft }: { readonly draft: Draft }) {
  const words = useWords(checkWords);
  const { doubts = [] } = draft;
  if (doubts.length === 0) return null;
  return (
    <section className="doubt-list">
      <h3>{words.doubts(doubts.length)}</h3>
      <ol>
        {doubts.map((doubt) => (
          <li key={`${doubt.path} ${doubt.message}`} className="finding note">
            <button
              type="button"
              className="finding-place"
              aria-label={`${words.goTo}：${doubt.message}`}
              onClick={() => goTo({ path: doubt.path.split('.') })}
            >
              {doubt.message}
            </button>
            {doubt.source !== undefined && (
              <p className="hint">
                {words.sourceWords}：<q>{doubt.source.text}</q>（{doubt.source.place}）
              </p>
            )}
            <button type="button" className="secondary" onClick={() => confirm(doubt)}>
              {words.confirmDoubt}
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
