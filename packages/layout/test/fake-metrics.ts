import { createSession, type DocumentTree, type FontMetrics } from '@xxgk/document';

const face = {
  ascent: 0.88,
  descent: 0.12,
  advance: (codePoint: number) => {
    if (codePoint === 0x20bb7) return undefined;
    return codePoint < 0x80 ? 0.5 : 1;
  },
};

/** Metrics in which hanzi are one em wide, ASCII is half an em, and 𠮷 is in no font. */
export const fakeMetrics: FontMetrics = {
  faces: new Map([['any', face]]),
  chains: { fangsong: ['any'], kaiti: ['any'], heiti: ['any'], songti: ['any'], xiaobiaosong: ['any'] },
};

/** To shape text with, whatever is missing. */
export const shapingWith = (metrics: FontMetrics) => ({
  metrics,
  session: createSession(),
  onMissing: () => undefined,
});

/** A document of the given blocks. */
export function documentOf(children: DocumentTree['children']): DocumentTree {
  return {
    type: 'document',
    metadata: { title: '题', organ: '局', year: 2022, subject: '', keywords: [], language: 'zh-CN' },
    children,
    attachment: { fileName: 'report.json', mediaType: 'application/json', description: '', text: '{}' },
  };
}
