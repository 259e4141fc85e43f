import type { Typeface } from '@xxgk/document';

/**
 * Font families by typeface as CSS, preferred first: the official fonts under the names of Windows, WPS and macOS, then
 * free ones. Nothing is downloaded. @rule practice: fonts of Chinese offices; GB/T 9704-2012 names typefaces only
 */
export const fontFamilies: Readonly<Record<Typeface, string>> = {
  fangsong: '仿宋_GB2312,FangSong_GB2312,仿宋,FangSong,STFangsong,Zhuque Fangsong,FandolFang,serif',
  kaiti: '楷体_GB2312,KaiTi_GB2312,楷体,KaiTi,STKaiti,Kaiti SC,LXGW WenKai,FandolKai,serif',
  heiti: '黑体,SimHei,STHeiti,Heiti SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,sans-serif',
  songti: '宋体,SimSun,STSong,Songti SC,Noto Serif CJK SC,Noto Serif SC,serif',
  xiaobiaosong:
    '方正小标宋简体,FZXiaoBiaoSong-B05S,方正小标宋_GBK,FZXiaoBiaoSong-B05,小标宋,华文中宋,STZhongsong,Songti SC,Noto Serif CJK SC,SimSun,serif',
};
