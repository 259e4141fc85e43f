import type { Typeface } from '@xxgk/model';

/** The names under which a Word document asks for one face. */
export interface DocxFont {
  /** Name for Chinese text and punctuation. */
  readonly eastAsia: string;
  /** Name for Latin letters and digits; the Chinese font itself when left out. */
  readonly latin?: string;
  /** Names a word processor may try when the first is not installed, preferred first. */
  readonly substitutes?: readonly string[];
}

export type DocxFontNames = Readonly<Record<Typeface, DocxFont>>;

/** The faces official documents are set in, by the names under which they are installed in Chinese offices. @rule practice: GB/T 9704-2012 names typefaces, not fonts */
export const officialFontNames: DocxFontNames = {
  fangsong: { eastAsia: '仿宋_GB2312', substitutes: ['仿宋', 'FangSong'] },
  kaiti: { eastAsia: '楷体_GB2312', substitutes: ['楷体', 'KaiTi'] },
  heiti: { eastAsia: '黑体', substitutes: ['SimHei'] },
  songti: { eastAsia: '宋体', substitutes: ['SimSun'] },
  xiaobiaosong: { eastAsia: '方正小标宋简体', substitutes: ['方正小标宋_GBK', '小标宋'] },
};
