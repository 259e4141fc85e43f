import type { Typeface } from '@xxgk/document';

/** The names under which a Word document asks for one face. */
export interface DocxFont {
  /** Name for Chinese text and punctuation. */
  readonly eastAsia: string;
  /** Name for Latin letters and digits; the Chinese font itself when left out. */
  readonly latin?: string;
  /** The one other name to try where the first is not installed: Word knows no second one. */
  readonly substitute?: string;
}

export type DocxFontNames = Readonly<Record<Typeface, DocxFont>>;

/** The faces official documents are set in, by the names under which they are installed in Chinese offices. @rule practice: GB/T 9704-2012 names typefaces, not fonts */
export const officialFontNames: DocxFontNames = {
  fangsong: { eastAsia: '仿宋_GB2312', substitute: '仿宋' },
  kaiti: { eastAsia: '楷体_GB2312', substitute: '楷体' },
  heiti: { eastAsia: '黑体', substitute: 'SimHei' },
  songti: { eastAsia: '宋体', substitute: 'SimSun' },
  xiaobiaosong: { eastAsia: '方正小标宋简体', substitute: '方正小标宋_GBK' },
};
