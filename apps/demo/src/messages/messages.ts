import type { Language, Severity, Typeface } from '@xxgk/document';
import type { TableId } from '@xxgk/model';
import type { HandInFormat } from '../hand-in/formats.js';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

/** Every sentence of the app; one object per language. */
export interface AppMessages {
  readonly productName: string;
  readonly switchLanguage: string;
  readonly skipToContent: string;
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly privacy: string;
    readonly formats: string;
    readonly example: string;
    readonly blank: string;
    readonly organ: string;
    readonly year: string;
    readonly begin: string;
    readonly saved: string;
    readonly continue: string;
    readonly remove: string;
    readonly removeQuestion: (title: string) => string;
    readonly changedAt: (time: string) => string;
    readonly reading: string;
    readonly notRead: string;
  };
  readonly edit: {
    readonly back: string;
    readonly undo: string;
    readonly redo: string;
    readonly saving: string;
    readonly saved: string;
    readonly conflict: string;
    readonly removed: string;
    readonly notSaved: string;
    readonly title: string;
    readonly date: string;
    readonly preamble: string;
    readonly level: Readonly<Record<1 | 2 | 3 | 4, string>>;
    readonly table: Readonly<Record<TableId, string>>;
  };
  readonly check: {
    readonly title: string;
    readonly severity: Readonly<Record<Severity, string>>;
  };
  readonly preview: {
    readonly title: string;
    readonly page: (number: number, count: number) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly loadingFonts: (percent: number) => string;
    readonly laidOut: (pages: number) => string;
    readonly layingOut: string;
    readonly loadingHint: string;
    readonly fontsFailed: string;
    readonly failed: (reason: string) => string;
    readonly retry: string;
    readonly fitWidth: string;
    readonly wholeWindow: string;
    readonly fonts: string;
    readonly thumbnails: string;
    readonly tools: string;
  };
  readonly handIn: {
    readonly open: string;
    readonly title: string;
    readonly lead: string;
    readonly withErrors: (errors: number) => string;
    readonly format: Readonly<Record<HandInFormat, string>>;
    readonly make: string;
    readonly making: (name: string) => string;
    readonly callOff: string;
    readonly done: (name: string) => string;
    readonly failed: (reason: string) => string;
    readonly close: string;
  };
  readonly conflict: {
    readonly what: Readonly<Record<'conflict' | 'removed' | 'failed', string>>;
    readonly refreshed: string;
    readonly keepBoth: string;
    readonly takeTheirs: string;
    readonly keepMine: string;
    readonly keepRemoved: string;
    readonly retry: string;
    readonly leave: string;
  };
  readonly fonts: {
    readonly title: string;
    readonly lead: string;
    readonly builtIn: string;
    readonly typeface: Readonly<Record<Typeface, string>>;
    readonly add: string;
    readonly reading: string;
    readonly remove: string;
    readonly notKept: (reason: string) => string;
    readonly close: string;
  };
  readonly narrow: {
    readonly title: string;
    readonly report: string;
    readonly beside: string;
  };
  readonly offline: {
    readonly updateReady: string;
    readonly update: string;
    readonly later: string;
  };
}

const CATALOGUE: Readonly<Record<Language, AppMessages>> = { 'zh-CN': zhCn, en };

export function appMessagesIn(language: Language): AppMessages {
  return CATALOGUE[language];
}
