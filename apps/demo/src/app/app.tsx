import { words } from '@xxgk/document';
import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import type { MakeInWorker } from '../hand-in/make-in-worker.js';
import { UpdateBar } from '../offline/update-bar.js';
import { StartPage } from '../start/start-page.js';
import { gongwenStore } from '../store/gongwen-store.js';
import { useApp, useLanguage } from '../store/use-app.js';
import { EditorPage } from './editor-page.js';
import { gongwenName, productName, TopBar } from './top-bar.js';

const GongwenPage = lazy(async () => ({ default: (await import('./gongwen-page.js')).GongwenPage }));

const skipToContent = words({ 'zh-CN': '跳到正文', en: 'Skip to content' });

/** The whole window. `make` makes the files that are handed in. */
export function App({ make }: { readonly make: MakeInWorker }) {
  const isOpen = useApp(({ draft }) => draft !== undefined);
  const isWriting = useStore(gongwenStore, ({ draft }) => draft !== undefined);
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = isWriting ? gongwenName(language) : productName(language);
  }, [language, isWriting]);
  return (
    <>
      <a className="skip-link" href="#content">
        {skipToContent(language)}
      </a>
      <UpdateBar />
      {isOpen ? (
        <EditorPage make={make} />
      ) : isWriting ? (
        <Suspense>
          <GongwenPage make={make} />
        </Suspense>
      ) : (
        <>
          <TopBar />
          <StartPage />
        </>
      )}
    </>
  );
}
