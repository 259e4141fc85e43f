import { useDeferredValue, useState } from 'react';
import { usePageFonts } from '../fonts/use-page-fonts.js';
import { useMessages } from '../shell/use-app.js';
import { PageSvg } from './page-svg.js';
import { type PrintedReport, usePages } from './use-pages.js';

const STEP = 1.25;
const SMALLEST = 0.4;
const LARGEST = 3;

/** The pages as they will be printed. */
export function PreviewPanel({ report, previous }: PrintedReport) {
  const { preview } = useMessages();
  const pages = useDeferredValue(usePages(report, previous))?.pages ?? [];
  const percent = usePageFonts();
  const [scale, setScale] = useState(0.85);
  const zoom = (factor: number) => setScale((old) => Math.min(LARGEST, Math.max(SMALLEST, old * factor)));
  return (
    <div className="preview">
      <div className="preview-tools">
        <p role="status" className="small">
          {percent < 100 ? preview.loadingFonts(percent) : preview.laidOut(pages.length)}
        </p>
        <button type="button" className="quiet" onClick={() => zoom(1 / STEP)} aria-label={preview.zoomOut}>
          －
        </button>
        <button type="button" className="quiet" onClick={() => zoom(STEP)} aria-label={preview.zoomIn}>
          ＋
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="pages" tabIndex={0} aria-label={preview.title} data-ready={percent === 100}>
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name than their number
          <PageSvg key={index} page={page} label={preview.page(index + 1, pages.length)} scale={scale} />
        ))}
      </section>
    </div>
  );
}
