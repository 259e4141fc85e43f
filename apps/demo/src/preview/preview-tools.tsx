import { words } from '@xxgk/document';
import { useLanguage } from '../store/use-app.js';
import { useView, viewStore } from '../store/view-store.js';
import { zoomStep } from './zoom.js';

const text = words({
  'zh-CN': {
    tools: '版面工具',
    zoomIn: '放大',
    zoomOut: '缩小',
    fitWidth: '适合宽度',
    fitPage: '整页',
    wholeWindow: '放大到整个窗口',
    fonts: '字体',
  },
  en: {
    tools: 'Tools for pages',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitWidth: 'Fit width',
    fitPage: 'Whole page',
    wholeWindow: 'Whole window',
    fonts: 'Fonts',
  },
});

interface PreviewToolsProps {
  readonly status: string;
  /** Share of real size at which pages are shown. */
  readonly share: number;
  readonly onFonts: () => void;
}

/** Zoom, the whole window, and the person's own fonts. */
export function PreviewTools({ status, share, onFonts }: PreviewToolsProps) {
  const t = text(useLanguage());
  const zoom = useView((view) => view.zoom);
  const isLarge = useView((view) => view.isLarge);
  const set = viewStore.setState;
  return (
    <div className="preview-tools" role="toolbar" aria-label={t.tools}>
      <p role="status" className="small">
        {status}
      </p>
      <span className="tool-group">
        <button
          type="button"
          className="quiet icon"
          aria-label={t.zoomOut}
          onClick={() => set({ zoom: zoomStep(share, -1) })}
        >
          －
        </button>
        <output className="small share">{Math.round(share * 100)}%</output>
        <button
          type="button"
          className="quiet icon"
          aria-label={t.zoomIn}
          onClick={() => set({ zoom: zoomStep(share, 1) })}
        >
          ＋
        </button>
        <button
          type="button"
          className="quiet"
          aria-pressed={zoom === 'width'}
          onClick={() => set({ zoom: 'width' })}
        >
          {t.fitWidth}
        </button>
        <button
          type="button"
          className="quiet"
          aria-pressed={zoom === 'page'}
          onClick={() => set({ zoom: 'page' })}
        >
          {t.fitPage}
        </button>
      </span>
      <span className="tool-group">
        <button
          type="button"
          className="quiet large-only"
          aria-pressed={isLarge}
          onClick={() => set({ isLarge: !isLarge })}
        >
          {t.wholeWindow}
        </button>
        <button type="button" className="quiet" onClick={onFonts}>
          {t.fonts}
        </button>
      </span>
    </div>
  );
}
