import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What stands beside the report. */
export type Side = 'handover' | 'check' | 'preview' | 'charts' | 'details';

/** How large pages are shown: as wide as their place, whole, or a share of their real size. */
export type Zoom = 'width' | 'page' | number;

/** What the editor shows; none of it belongs to the report. */
export interface EditorView {
  readonly side: Side;
  /** What a window too narrow for both shows: the report, or what stands beside it. */
  readonly narrow: 'report' | 'beside';
  /** Path of the figure that was last entered or led to. */
  readonly activeCell: string | undefined;
  /** The other corner of the cells that are selected; absent while only one is. */
  readonly extentCell: string | undefined;
  /** Name of the finding that was shown last. */
  readonly shownFinding: string | undefined;
  /** Last year's figures stand beside this year's. */
  readonly showsPrevious: boolean;
  readonly zoom: Zoom;
  /** The pages take the whole window. */
  readonly isLarge: boolean;
}

/** Of what is shown, that which belongs to one report. */
export const freshView = {
  side: 'check',
  narrow: 'report',
  activeCell: undefined,
  extentCell: undefined,
  shownFinding: undefined,
} as const satisfies Partial<EditorView>;

export const viewStore = createStore<EditorView>(() => ({
  ...freshView,
  showsPrevious: true,
  zoom: 'width',
  isLarge: false,
}));

export function useView<Slice>(select: (view: EditorView) => Slice): Slice {
  return useStore(viewStore, select);
}
