import { words } from '@xxgk/document';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../state/draft.js';
import { openSentences } from '../state/handover.js';
import { goTo } from '../store/go-to.js';
import { useLanguage } from '../store/use-app.js';
import { CarriedCard } from './carried-card.js';

const text = words({
  'zh-CN': {
    lead: (year: number) =>
      `下面每一句都来自${year}年的报告，写着${year}年的年份或数字。逐句定下来，今年的报告里就不会留下去年的话。`,
    progress: (done: number, all: number) => `已处理 ${done} / ${all} 句`,
    done: '去年的话都处理完了。',
    toTables: '去填表格',
  },
  en: {
    lead: (year) =>
      `Each sentence below comes from the report of ${year} and states that year or figures of it. Decide on each, and nothing of last year is left.`,
    progress: (done, all) => `${done} of ${all} sentences decided`,
    done: 'Nothing of last year is left undecided.',
    toTables: 'On to the tables',
  },
});

interface HandoverPanelProps {
  readonly draft: Draft;
  readonly isShown: boolean;
}

/** Last year's sentences that are still to be decided on, one card each. After a decision the next card has the focus. */
export function HandoverPanel({ draft, isShown }: HandoverPanelProps) {
  const t = text(useLanguage());
  const open = useMemo(() => openSentences(draft), [draft]);
  const panel = useRef<HTMLDivElement>(null);
  const [decided, setDecided] = useState(0);
  const done = draft.handedOver?.length ?? 0;
  const all = done + open.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each decision is a reason to go on to the next
  useEffect(() => {
    if (!isShown) return;
    const first = panel.current?.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    first?.closest('.carried')?.scrollIntoView({ block: 'nearest' });
  }, [isShown, decided]);
  return (
    <div ref={panel} className="handover">
      <p className="small">{t.lead(draft.report.year - 1)}</p>
      <p role="status" className="handover-progress">
        {t.progress(done, all)}
      </p>
      <progress max={Math.max(1, all)} value={done} aria-label={t.progress(done, all)} />
      <ol className="carried-list">
        {open.map((sentence, index) => (
          <CarriedCard
            key={`${sentence.key} ${sentence.words}`}
            sentence={sentence}
            draft={draft}
            isFirst={index === 0}
            onDecided={() => setDecided((count) => count + 1)}
          />
        ))}
      </ol>
      {open.length === 0 && (
        <div className="handover-done">
          <p>{t.done}</p>
          <button type="button" className="primary" data-first onClick={() => goTo({ path: ['disclosure'] })}>
            {t.toTables}
          </button>
        </div>
      )}
    </div>
  );
}
