import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What stands beside the report. */
export type Side = 'check' | 'preview' | 'charts' | 'details';

/** What the editor shows; none of it belongs to the report. */
export interface EditorView {
  readonly side: Side;
  /** What a window too narrow for both shows: the report, or what stands beside it. */
  readonly narrow: 'report' | 'beside';
  /** Path of the figure that was last entered or led to. */
  readonly activeCell: string | undefined;
  /** Last year's figures stand below this year's. */
  readonly showsPrevious: boolean;
}

export const viewStore = createStore<EditorView>(() => ({
  side: 'check',
  narrow: 'report',
  activeCell: undefined,
  showsPrevious: true,
}));

export function useView<Slice>(select: (view: EditorView) => Slice): Slice {
  return useStore(viewStore, select);
}

export function showSide(side: Side): void {
  viewStore.setState({ side });
}

export function showNarrow(narrow: EditorView['narrow']): void {
  viewStore.setState({ narrow });
}
