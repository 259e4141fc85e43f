import { words } from '@xxgk/document';
import type { ReactNode } from 'react';
import { OfflineBadge } from '../offline/offline-badge.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';

export const productName = words({
  'zh-CN': '政府信息公开工作年度报告编制',
  en: 'Annual report on government information disclosure',
});

/** What one is at work with who writes a document that is no report. */
export const gongwenName = words({ 'zh-CN': '公文编排', en: 'Official documents' });

const otherLanguage = words({ 'zh-CN': 'English', en: '中文' });

interface TopBarProps {
  /** What one is at work with, where that is not the report. */
  readonly name?: string | undefined;
  readonly children?: ReactNode;
}

/** Name of the product, what the page adds, and the switch of language, named in the other one. */
export function TopBar({ name, children }: TopBarProps) {
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="top-bar">
      <span className="brand">{name ?? productName(language)}</span>
      <div className="top-bar-tools">
        <OfflineBadge />
        {children}
        <button
          type="button"
          className="quiet language"
          lang={other}
          onClick={() => appStore.getState().setLanguage(other)}
        >
          {otherLanguage(language)}
        </button>
      </div>
    </header>
  );
}
