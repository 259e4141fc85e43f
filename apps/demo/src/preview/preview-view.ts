import { createStore } from 'zustand/vanilla';
import type { Zoom } from './zoom.js';

/** How the person looks at pages; stays while she goes back to the form and comes again. */
export interface PreviewView {
  readonly zoom: Zoom;
  /** The pages take the whole window. */
  readonly isLarge: boolean;
}

export const previewView = createStore<PreviewView>(() => ({ zoom: 'width', isLarge: false }));
