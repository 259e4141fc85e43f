import { words } from '@xxgk/document';
import type { Page } from '@xxgk/layout';
import type { Ref } from 'react';
import type { PagePlace } from '../preparing/page-places.js';
import { useLanguage } from '../store/use-app.js';
import { goToField } from './form-place.js';
import { pageId, pageName } from './page-id.js';
import type { MarkedPlace } from './page-overlay.js';
import { PageSvg } from './page-svg.js';
import { placeAt } from './place-at.js';
import { scaleOf } from './zoom.js';

const listName = words({ 'zh-CN': '版面', en: 'Pages' });

interface PageListProps {
  readonly ref: Ref<HTMLElement>;
  readonly pages: readonly Page[];
  /** Share of real size. */
  readonly share: number;
  readonly isReady: boolean;
  readonly places: readonly PagePlace[];
  readonly marked: readonly MarkedPlace[];
  /** Told the index of the page in view. */
  readonly onCurrent: (index: number) => void;
}

/** The pages one below the other. */
export function PageList({ ref, pages, share, isReady, places, marked, onCurrent }: PageListProps) {
  const language = useLanguage();
  return (
    <section
      ref={ref}
      className="pages"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={listName(language)}
      data-ready={isReady}
      onScroll={({ currentTarget }) => onCurrent(pageInView(currentTarget))}
    >
      {pages.map((page, index) => (
        <PageSvg
          key={pageId(index)}
          page={page}
          id={pageId(index)}
          label={pageName(language)(index + 1, pages.length)}
          scale={scaleOf(share)}
          marked={marked.filter((place) => place.page === index)}
          onPoint={(point) => {
            const place = placeAt(places, index, point);
            if (place !== undefined) goToField(place);
          }}
        />
      ))}
    </section>
  );
}

/** The first page that reaches below the upper third of the list. */
function pageInView(list: HTMLElement): number {
  const line = list.getBoundingClientRect().top + list.clientHeight / 3;
  const index = [...list.children].findIndex((page) => page.getBoundingClientRect().bottom > line);
  return index === -1 ? list.children.length - 1 : index;
}
