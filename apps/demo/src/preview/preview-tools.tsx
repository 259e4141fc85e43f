import { useStore } from 'zustand';
import { useMessages } from '../store/use-app.js';
import { previewView } from './preview-view.js';
import { zoomStep } from './zoom.js';

interface PreviewToolsProps {
  readonly status: string;
  /** Share of real size at which pages are shown. */
  readonly share: number;
  readonly onFonts: () => void;
}

/** Zoom, the whole window, and the person's own fonts. */
export function PreviewTools({ status, share, onFonts }: PreviewToolsProps) {
  const { preview } = useMessages();
  const { zoom, isLarge } = useStore(previewView);
  const set = previewView.setState;
  return (
    <div className="preview-tools" role="toolbar" aria-label={preview.tools}>
      <p role="status" className="small">
        {status}
      </p>
      <span className="tool-group">
        <button
          type="button"
          className="quiet icon"
          aria-label={preview.zoomOut}
          onClick={() => set({ zoom: zoomStep(share, -1) })}
        >
          －
        </button>
        <output className="small share">{Math.round(share * 100)}%</output>
        <button
          type="button"
          className="quiet icon"
          aria-label={preview.zoomIn}
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
          {preview.fitWidth}
        </button>
      </span>
      <span className="tool-group">
        <button
          type="button"
          className="quiet large-only"
          aria-pressed={isLarge}
          onClick={() => set({ isLarge: !isLarge })}
        >
          {preview.wholeWindow}
        </button>
        <button type="button" className="quiet" onClick={onFonts}>
          {preview.fonts}
        </button>
      </span>
    </div>
  );
}
