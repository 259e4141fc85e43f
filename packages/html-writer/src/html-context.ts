import { type Annotation, type DocumentTree, gbt9704 } from '@xxgk/document';
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
  /** Of a review copy alone. */
  readonly remarks?: Remarks;
}

/** What marks look up about the annotations of a document. */
export interface Remarks {
  /** The gravest severity of some annotations. */
  readonly severityOf: (annotations: readonly number[]) => Annotation['severity'];
  /** True the first time that it is asked about an annotation. */
  readonly isFirstPlace: (annotation: number) => boolean;
}

/** The page's title is its first heading; a fragment stands below the heading of the page it is pasted into. */
const TITLE_LEVEL = { page: 1, fragment: 2 } as const;

export function htmlContext(tree: DocumentTree, options: HtmlOptions): HtmlContext {
  const { fragment = false, styleSheet = gbt9704 } = options;
  const prefix = options.idPrefix ?? (fragment ? `xxgk-${tree.metadata.year ?? 'document'}-` : '');
  return {
    look: fragment ? fragmentLook(styleSheet) : pageLook,
    id: (name) => `${prefix}${name}`,
    outline: outlineOf(tree.children, fragment ? TITLE_LEVEL.fragment : TITLE_LEVEL.page),
    ...(fragment || tree.annotations === undefined ? {} : { remarks: remarksOf(tree.annotations) }),
  };
}

function remarksOf(annotations: readonly Annotation[]): Remarks {
  const placed = new Set<number>();
  const order = ['error', 'warning', 'note'] as const;
  return {
    severityOf: (ids) =>
      order.find((severity) =>
        annotations.some((one) => ids.includes(one.id) && one.severity === severity),
      ) ?? 'note',
    isFirstPlace: (annotation) => {
      const isFirst = !placed.has(annotation);
      placed.add(annotation);
      return isFirst;
    },
  };
}
