import { useEffect } from 'react';
import { EditorPage } from '../edit/editor-page.js';
import { UpdateBar } from '../offline/update-bar.js';
import { StartPage } from '../start/start-page.js';
import { useApp, useMessages } from './use-app.js';

export function App() {
  const isOpen = useApp(({ draft }) => draft !== undefined);
  const language = useApp((state) => state.language);
  const { productName, skipToContent } = useMessages();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = productName;
  }, [language, productName]);
  return (
    <>
      <a className="skip-link" href="#content">
        {skipToContent}
      </a>
      <UpdateBar />
      {isOpen ? <EditorPage /> : <StartPage />}
    </>
  );
}
