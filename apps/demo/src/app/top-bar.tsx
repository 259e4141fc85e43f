import type { ReactNode } from 'react';
import { useApp, useMessages } from '../store/use-app.js';

/** Name of the product, what the page adds, and the switch of language. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const setLanguage = useApp((state) => state.setLanguage);
  return (
    <header className="top-bar">
      <span className="brand">{messages.productName}</span>
      <div className="top-bar-tools">
        {children}
        <button
          type="button"
          className="quiet"
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {messages.switchLanguage}
        </button>
      </div>
    </header>
  );
}
