import { type Finding, words } from '@xxgk/document';
import { lazy, useMemo } from 'react';
import { FindingsPanel } from '../check/findings-panel.js';
import { DetailsPanel } from '../edit/details/details-panel.js';
import { HandoverPanel } from '../handover/handover-panel.js';
import type { PreparedDraft } from '../preparing/use-prepared.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import type { Draft } from '../state/draft.js';
import { openSentences } from '../state/handover.js';
import { useLanguage } from '../store/use-app.js';
import { type Side, useView } from '../store/view-store.js';
import { type SidePanel, SideTabs } from './side-tabs.js';

const ChartsPanel = lazy(async () => ({ default: (await import('../charts/charts-panel.js')).ChartsPanel }));

const text = words({
  'zh-CN': {
    handover: '去年的话',
    check: '检查',
    preview: '版面',
    charts: '图表',
    details: '资料',
    beside: '检查、版面、图表和资料',
  },
  en: {
    handover: 'Last year’s words',
    check: 'Checks',
    preview: 'Pages',
    charts: 'Charts',
    details: 'Details',
    beside: 'Checks, pages, charts and details',
  },
});

interface EditorSideProps {
  readonly draft: Draft;
  readonly prepared: PreparedDraft;
  /** Errors that can be acted on. */
  readonly errors: number;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
  /** The pages have a place of their own. */
  readonly isWide: boolean;
}

/** Beside the report: what is wrong with it, how it will look, its charts, and what else it can say of itself. */
export function EditorSide({ draft, prepared, errors, severities, isWide }: EditorSideProps) {
  const { findings } = prepared;
  const t = text(useLanguage());
  const wanted = useView((view) => view.side);
  const carried = useMemo(() => openSentences(draft).length, [draft]);
  const hasHandover = draft.previous?.year === draft.report.year - 1;
  const isThere: Readonly<Record<Side, boolean>> = {
    handover: hasHandover,
    check: true,
    preview: !isWide,
    charts: true,
    details: true,
  };
  const side = isThere[wanted] ? wanted : 'check';
  const panels: Readonly<Record<Side, SidePanel>> = {
    handover: {
      label: t.handover,
      count: carried,
      content: hasHandover && <HandoverPanel draft={draft} isShown={side === 'handover'} />,
    },
    check: { label: t.check, count: errors, content: <FindingsPanel draft={draft} findings={findings} /> },
    preview: {
      label: t.preview,
      content: side === 'preview' && <PreviewPanel prepared={prepared} severities={severities} />,
    },
    charts: { label: t.charts, content: side === 'charts' && <ChartsPanel draft={draft} /> },
    details: {
      label: t.details,
      content: side === 'details' && <DetailsPanel draft={draft} severities={severities} />,
    },
  };
  const ids = (Object.keys(panels) as Side[]).filter((id) => isThere[id]);
  return <SideTabs name={t.beside} ids={ids} side={side} panels={panels} />;
}
