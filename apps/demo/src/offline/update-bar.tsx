import { useStore } from 'zustand';
import { useMessages } from '../store/use-app.js';
import { appVersion, changeToNewVersion } from './app-version.js';

/** Says that a newer version is there, and changes to it when the person wants. */
export function UpdateBar() {
  const { offline } = useMessages();
  const isUpdateReady = useStore(appVersion, (state) => state.isUpdateReady);
  return (
    <div role="status" className="update-bar-place">
      {isUpdateReady && (
        <div className="update-bar">
          <span>{offline.updateReady}</span>
          <button type="button" className="secondary" onClick={() => void changeToNewVersion()}>
            {offline.update}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => appVersion.setState({ isUpdateReady: false })}
          >
            {offline.later}
          </button>
        </div>
      )}
    </div>
  );
}
