import type { Page } from '@xxgk/layout';

import { useDeferredValue, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownFonts } from '../fonts/own-fonts.js';
import { usePageFonts } from '../fonts/use-page-fonts.js';
import { useMessages } from '../store/use-app.js';
import type { PrintedReport } from './layout-protocol.js';
import { OwnFontsDialog } from './own-fonts-dialog.js';
import { PageList } from './page-list.js';
import { PreviewTools } from './preview-tools.js';
import { previewView } from './preview-view.js';
import { Thumbnails } from './thumbnails.js';
import { usePages } from './use-pages.js';
import { useWidth } from './use-width.js';
import { widthZoom } from './zoom.js';

const NO_PAGES: readonly Page[] = [];

/** The pages as they will be printed. */
export function PreviewPanel({ report, previous }: PrintedReport) {
  const { preview } = useMessages();
  const files = useStore(ownFonts, (state) => state.files);
  const fonts = usePageFonts();
  const { pages: newest, failure } = usePages(report, previous, files);
  const pages = useDeferredValue(newest) ?? NO_PAGES;
  const zoom = useStore(previewView, (state) => state.zoom);
  const list = useRef<HTMLElement>(null);
  const available = useWidth(list);
  const [current, setCurrent] = useState(0);
  const [isChoosingFonts, setChoosingFonts] = useState(false);
  const share = zoom === 'width' ? widthZoom(pages, available) : zoom;
  const isReady = fonts.percent === 100 && newest !== undefined;
  return (
    <div className="preview">
      <PreviewTools
        status={isReady ? preview.laidOut(pages.length) : ''}
        share={share}
        onFonts={() => setChoosingFonts(true)}
      />
      {!isReady && !fonts.hasFailed && failure === undefined && (
        <div className="preview-loading" role="status">
          <p>{fonts.percent < 100 ? preview.loadingFonts(fonts.percent) : preview.layingOut}</p>
          <progress max={100} value={fonts.percent} aria-label={preview.loadingFonts(fonts.percent)} />
          <p className="small">{preview.loadingHint}</p>
        </div>
      )}
      {fonts.hasFailed && (
        <div className="preview-loading failure" role="alert">
          <p>{preview.fontsFailed}</p>
          <button type="button" className="secondary" onClick={fonts.retry}>
            {preview.retry}
          </button>
        </div>
      )}
      {failure !== undefined && (
        <p className="preview-loading failure" role="alert">
          {preview.failed(failure)}
        </p>
      )}
      <div className="preview-body">
        {pages.length > 1 && (
          <Thumbnails
            pages={pages}
            current={current}
            onGo={(index) => list.current?.children[index]?.scrollIntoView({ block: 'start' })}
          />
        )}
        <PageList ref={list} pages={pages} share={share} isReady={isReady} onCurrent={setCurrent} />
      </div>
      {isChoosingFonts && <OwnFontsDialog onClose={() => setChoosingFonts(false)} />}
    </div>
  );
}
