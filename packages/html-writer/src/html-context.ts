import { type DocumentTree, gbt9704 } from '@xxgk/model';
import type { HtmlOptions } from './html-options.js';
import { fragmentLook } from './look/fragment-look.js';
import type { Look } from './look/look.js';
import { pageLook } from './look/page-look.js';
import { type Outline, outlineOf } from './outline.js';

/** What every handler may look up. */
export interface HtmlContext {
  readonly look: Look;
  /** An id of this document for a name that is unique in it. */
  readonly id: (name: string) => string;
  readonly outline: Outline;
}

/** The page's title is its first heading; a fragment stands below the heading of the page it is pasted into. */
const TITLE_LEVEL = { page: 1, fragment: 2 } as const;

export function htmlContext(tree: DocumentTree, options: HtmlOptions): HtmlContext {
  const { fragment = false, styleSheet = gbt9704 } = options;
  const prefix = options.idPrefix ?? (fragment ? `xxgk-${tree.metadata.year}-` : '');
  return {
    look: fragment ? fragmentLook(styleSheet) : pageLook,
    id: (name) => `${prefix}${name}`,
    outline: outlineOf(tree.children, fragment ? TITLE_LEVEL.fragment : TITLE_LEVEL.page),
  };
}
