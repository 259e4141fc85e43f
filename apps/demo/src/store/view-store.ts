import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What stands beside the report. */
export type Side = 'check' | 'preview' | 'charts' | 'details';

/** How large pages are shown: as wide as their place, or a share of their real size. */
export type Zoom = 'width' | number;

/** What the editor shows; none of it belongs to the report. */
export interface EditorView {
  readonly side: Side;
  /** What a window too narrow for both shows: the report, or what stands beside it. */
  readonly narrow: 'report' | 'beside';
  /** Path of the figure that was last entered or led to. */
  readonly activeCell: string | undefined;
  /** Last year's figures stand below this year's. */
  readonly showsPrevious: boolean;
  readonly zoom: Zoom;
  /** The pages take the whole window. */
  readonly isLarge: boolean;
}

export const viewStore = createStore<EditorView>(() => ({
  side: 'check',
  narrow: 'report',
  activeCell: undefined,
  showsPrevious: true,
  zoom: 'width',
  isLarge: false,
}));

export function useView<Slice>(select: (view: EditorView) => Slice): Slice {
  return useStore(viewStore, select);
}
