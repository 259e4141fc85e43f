import { useEffect } from 'react';
import { UpdateBar } from '../offline/update-bar.js';
import { StartPage } from '../start/start-page.js';
import { useApp, useMessages } from '../store/use-app.js';
import { EditorPage } from './editor-page.js';

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
