import { type Finding, words } from '@xxgk/document';
import { useRef } from 'react';
import { useLanguage } from '../store/use-app.js';
import { MendAll } from './mend-all.js';
import type { Mend } from './safe-mends.js';
import { showNextFinding } from './step-finding.js';

const text = words({
  'zh-CN': {
    ready: '可以报送',
    next: '下一处',
    key: '（F8）',
    none: '没有发现问题。',
    counts: {
      error: (count: number) => `${count}处错误`,
      warning: (count: number) => `${count}处警告`,
      note: (count: number) => `${count}条提示`,
    },
    and: '，',
  },
  en: {
    ready: 'Ready to hand in',
    next: 'Next',
    key: ' (F8)',
    none: 'Nothing was found.',
    counts: {
      error: (count) => `${count} errors`,
      warning: (count) => `${count} warnings`,
      note: (count) => `${count} notes`,
    },
    and: ', ',
  },
});

interface VerdictProps {
  /** That can be acted on. */
  readonly findings: readonly Finding[];
  readonly isReady?: boolean;
  readonly mends: readonly Mend[];
  readonly onMend: (mends: readonly Mend[]) => void;
  readonly cellName?: (path: string) => string | undefined;
}

/** How it stands with a document, the way to the next finding and to all safe mends. */
export function Verdict({ findings, isReady = false, onMend, ...mending }: VerdictProps) {
  const t = text(useLanguage());
  const count = useRef<HTMLParagraphElement>(null);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const { length } = open.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [t.counts[severity](length)];
  });
  return (
    <div className={isReady ? 'verdict ready' : 'verdict'}>
      <p role="status" ref={count} tabIndex={-1} className="findings-count">
        {isReady && <strong>{t.ready}</strong>}
        {counts.length === 0 ? t.none : counts.join(t.and)}
      </p>
      <div className="choices">
        <MendAll
          {...mending}
          onMend={(mends) => {
            // The button that opened the list may be gone with what it mended.
            count.current?.focus();
            onMend(mends);
          }}
        />
        {open.length > 0 && (
          <button
            type="button"
            className="secondary"
            aria-keyshortcuts="F8"
            onClick={() => showNextFinding(findings, 1)}
          >
            {t.next}
            <span className="of-keys">{t.key}</span>
          </button>
        )}
      </div>
    </div>
  );
}
