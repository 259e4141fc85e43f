import { type RefObject, useEffect, useEffectEvent } from 'react';
import { viewStore } from '../store/view-store.js';
import { zoomStep } from './zoom.js';

/** Ctrl with the wheel, and pinching on a touch pad, make the pages larger or smaller instead of the whole window. */
export function useZoomByWheel(list: RefObject<HTMLElement | null>, share: number): void {
  const zoom = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    viewStore.setState({ zoom: zoomStep(share, event.deltaY < 0 ? 1 : -1) });
  });
  useEffect(() => {
    const element = list.current;
    const turned = (event: WheelEvent): void => zoom(event);
    element?.addEventListener('wheel', turned, { passive: false });
    return () => element?.removeEventListener('wheel', turned);
  }, [list]);
}
