import { type Finding, words } from '@xxgk/document';
import type { Page } from '@xxgk/layout';
import { useDeferredValue, useRef, useState } from 'react';
import { loadingFonts } from '../fonts/font-files.js';
import { usePageFonts } from '../fonts/use-page-fonts.js';
import type { PreparedDraft } from '../preparing/use-prepared.js';
import { useLanguage } from '../store/use-app.js';
import { useView } from '../store/view-store.js';
import { OwnFontsDialog } from './own-fonts-dialog.js';
import { PageList } from './page-list.js';
import { PreviewTools } from './preview-tools.js';
import { Thumbnails } from './thumbnails.js';
import { useMirror } from './use-mirror.js';
import { useSize } from './use-size.js';
import { useZoomByWheel } from './use-zoom-by-wheel.js';
import { pageZoom, widthZoom } from './zoom.js';

const text = words({
  'zh-CN': {
    laidOut: (pages: number) => `共${pages}页`,
    layingOut: '正在排版…',
    loadingHint: '字体只需载入一次，以后不联网也能使用。',
    fontsFailed: '字体没有载入，版面暂时不能显示。请检查网络后再试。',
    failed: (reason: string) => `没有排出版面：${reason}`,
    retry: '再试一次',
  },
  en: {
    laidOut: (pages) => `${pages} pages`,
    layingOut: 'Laying out…',
    loadingHint: 'Fonts are loaded once and then work without a network.',
    fontsFailed: 'The fonts could not be loaded, so no pages can be shown. Check the network and try again.',
    failed: (reason) => `The pages could not be laid out: ${reason}`,
    retry: 'Try again',
  },
});

const NO_PAGES: readonly Page[] = [];

interface PreviewPanelProps {
  readonly prepared: PreparedDraft;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** The pages as they will be printed: they follow the caret of the form, and a click on them leads to its field. */
export function PreviewPanel({ prepared, severities }: PreviewPanelProps) {
  const language = useLanguage();
  const t = text(language);
  const fonts = usePageFonts();
  const { pages: newest, failure } = prepared;
  const pages = useDeferredValue(newest) ?? NO_PAGES;
  const zoom = useView((view) => view.zoom);
  const list = useRef<HTMLElement>(null);
  const { width, height } = useSize(list);
  const [current, setCurrent] = useState(0);
  const [isChoosingFonts, setChoosingFonts] = useState(false);
  const share =
    zoom === 'width' ? widthZoom(pages, width) : zoom === 'page' ? pageZoom(pages, width, height) : zoom;
  useZoomByWheel(list, share);
  const marked = useMirror(prepared.places, severities, list, share);
  const loading = loadingFonts(language)(fonts.percent);
  const isReady = fonts.percent === 100 && newest !== undefined;
  return (
    <div className="preview">
      <PreviewTools
        status={isReady ? t.laidOut(pages.length) : ''}
        share={share}
        onFonts={() => setChoosingFonts(true)}
      />
      {!isReady && !fonts.hasFailed && failure === undefined && (
        <div className="preview-loading" role="status">
          <p>{fonts.percent < 100 ? loading : t.layingOut}</p>
          <progress max={100} value={fonts.percent} aria-label={loading} />
          <p className="small">{t.loadingHint}</p>
        </div>
      )}
      {fonts.hasFailed && (
        <div className="preview-loading failure" role="alert">
          <p>{t.fontsFailed}</p>
          <button type="button" className="secondary" onClick={fonts.retry}>
            {t.retry}
          </button>
        </div>
      )}
      {failure !== undefined && (
        <p className="preview-loading failure" role="alert">
          {t.failed(failure)}
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
        <PageList
          ref={list}
          pages={pages}
          share={share}
          isReady={isReady}
          places={prepared.places}
          marked={marked}
          onCurrent={setCurrent}
        />
      </div>
      {isChoosingFonts && <OwnFontsDialog onClose={() => setChoosingFonts(false)} />}
    </div>
  );
}
