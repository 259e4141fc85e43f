import { words } from '@xxgk/document';
import { useStore } from 'zustand';
import { useLanguage } from '../store/use-app.js';
import { offlineState } from './offline-state.js';

const text = words({
  'zh-CN': { unknown: '', coming: '正在准备离线使用…', ready: '可离线使用' },
  en: { unknown: '', coming: 'Getting ready for offline use…', ready: 'Works offline' },
});

/** Says when the app works without a network. */
export function OfflineBadge() {
  const t = text(useLanguage());
  const { state } = useStore(offlineState);
  return (
    <span role="status" className={`offline-badge ${state}`}>
      {t[state]}
    </span>
  );
}
