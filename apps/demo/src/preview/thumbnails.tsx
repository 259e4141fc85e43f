import { words } from '@xxgk/document';
import type { Page } from '@xxgk/layout';
import { useLanguage } from '../store/use-app.js';
import { pageId, pageName } from './page-id.js';

const thumbnails = words({ 'zh-CN': '页面缩略图', en: 'Thumbnails of pages' });

interface ThumbnailsProps {
  readonly pages: readonly Page[];
  /** Index of the page in view. */
  readonly current: number;
  readonly onGo: (index: number) => void;
}

/** Small pages to jump by. They show the large ones again, so they are never behind. */
export function Thumbnails({ pages, current, onGo }: ThumbnailsProps) {
  const language = useLanguage();
  return (
    <nav className="thumbnails" aria-label={thumbnails(language)}>
      <ol>
        {pages.map(({ width, height }, index) => (
          <li key={pageId(index)}>
            <button
              type="button"
              aria-label={pageName(language)(index + 1, pages.length)}
              aria-current={index === current ? 'page' : undefined}
              onClick={() => onGo(index)}
            >
              <svg aria-hidden="true" className="page" viewBox={`0 0 ${width} ${height}`}>
                <use href={`#${pageId(index)}`} />
              </svg>
              <span>{index + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
