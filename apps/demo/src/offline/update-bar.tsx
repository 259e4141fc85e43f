import { words } from '@xxgk/document';
import { useStore } from 'zustand';
import { useLanguage } from '../store/use-app.js';
import { appVersion, changeToNewVersion } from './app-version.js';

const text = words({
  'zh-CN': {
    updateReady: '新版本已经准备好。更新前会先保存正在编辑的报告。',
    update: '现在更新',
    later: '以后再说',
  },
  en: {
    updateReady: 'A new version is ready. The open report is saved before it is used.',
    update: 'Update now',
    later: 'Later',
  },
});

/** Says that a newer version is there, and changes to it when the person wants. */
export function UpdateBar() {
  const t = text(useLanguage());
  const isUpdateReady = useStore(appVersion, ({ waiting }) => waiting !== undefined);
  return (
    <div role="status" className="update-bar-place">
      {isUpdateReady && (
        <div className="update-bar">
          <span>{t.updateReady}</span>
          <button type="button" className="secondary" onClick={() => void changeToNewVersion()}>
            {t.update}
          </button>
          <button type="button" className="quiet" onClick={() => appVersion.setState({ waiting: undefined })}>
            {t.later}
          </button>
        </div>
      )}
    </div>
  );
}
