import type { Language } from '@xxgk/document';

/** Sentences beside the charts. */
export interface ChartPanelWords {
  readonly lead: string;
  readonly into: string;
  readonly insert: string;
  readonly insertNamed: (caption: string) => string;
  readonly standsIn: (section: string) => string;
  readonly show: string;
  readonly remove: string;
  readonly removeNamed: (caption: string) => string;
  readonly lastYear: string;
}

export const chartPanelWords: Readonly<Record<Language, ChartPanelWords>> = {
  'zh-CN': {
    lead: '按表格中的数绘制，数变了图也跟着变。插入后写进 Word、PDF 和网页，配有文字说明供读屏软件使用。',
    into: '插入到',
    insert: '插入',
    insertNamed: (caption) => `插入“${caption}”`,
    standsIn: (section) => `已在“${section}”中`,
    show: '查看',
    remove: '取出',
    removeNamed: (caption) => `取出“${caption}”`,
    lastYear: '需要打开上年报告（左侧“上年报告”）才能绘制。',
  },
  en: {
    lead: 'Drawn from the figures of the tables, and anew when they change. Inserted, they stand in Word, PDF and web page, with words for screen readers.',
    into: 'Into',
    insert: 'Insert',
    insertNamed: (caption) => `Insert “${caption}”`,
    standsIn: (section) => `Stands in “${section}”`,
    show: 'Show',
    remove: 'Take out',
    removeNamed: (caption) => `Take out “${caption}”`,
    lastYear: 'Open last year’s report (at the head of the form) to draw this.',
  },
};
