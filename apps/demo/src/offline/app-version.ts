import { createStore } from 'zustand/vanilla';
import { appStore } from '../store/app-store.js';
import { makeReadyForOffline } from './offline-state.js';

interface AppVersion {
  /** A newer version that has come whole and waits to be used. */
  readonly waiting: ServiceWorker | undefined;
}

export const appVersion = createStore<AppVersion>(() => ({ waiting: undefined }));

const CHECK_EVERY_MS = 60 * 60 * 1000;
const SERVICE_WORKER = './service-worker.js';

/**
 * Keeps the app for use without a network. Browsers allow that over https and on the machine itself; elsewhere the app
 * works as long as its server does. Never throws.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(SERVICE_WORKER);
    if (registration.waiting) appVersion.setState({ waiting: registration.waiting });
    registration.addEventListener('updatefound', () => watchInstalling(registration.installing));
    void makeReadyForOffline();
    setInterval(() => void registration.update().catch(() => undefined), CHECK_EVERY_MS);
  } catch {
    // The app works without; the browser has said why in its console.
  }
}

/** A version that installs while none is in use is the first: there is nothing to replace. */
function watchInstalling(coming: ServiceWorker | null): void {
  coming?.addEventListener('statechange', () => {
    if (coming.state === 'installed' && navigator.serviceWorker.controller !== null) {
      appVersion.setState({ waiting: coming });
    }
  });
}

/** Saves what is open and begins again with the new version. Other windows go on with theirs. */
export async function changeToNewVersion(): Promise<void> {
  const isSaved = await appStore.getState().flush();
  if (!isSaved) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  appVersion.getState().waiting?.postMessage('activate');
}
