import type { Typeface } from '@xxgk/document';

/**
 * Names of official fonts by typeface, preferred first: Chinese, English and PostScript names as the fonts'
 * name tables give them. `normalise` decides what counts as the same name.
 * @rule GB/T 9704-2012 §5.2.2, §7 (仿宋, 小标宋, 黑体, 楷体)
 */
export const officialNames: Readonly<Record<Typeface, readonly string[]>> = {
  fangsong: [
    ...['仿宋_GB2312', 'FangSong_GB2312', 'FangSong-GB2312'],
    ...['仿宋', 'FangSong', 'SimFang', '仿宋_GB18030', 'FangSong_GB18030'],
    ...['方正仿宋_GBK', 'FZFangSong-Z02', 'FZFSK--GBK1-0', 'FZFSK'],
    ...['方正仿宋简体', 'FZFangSong-Z02S', 'FZFSJW--GB1-0', 'FZFSJW'],
    ...['方正仿宋_GB18030', '方正仿宋_GB2312', 'CESI仿宋-GB2312', 'CESI仿宋-GB13000', 'CESI仿宋-GB18030'],
    ...['华文仿宋', 'STFangsong'],
  ],
  kaiti: [
    ...['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi-GB2312'],
    ...['楷体', 'KaiTi', 'SimKai', '楷体_GB18030', 'KaiTi_GB18030'],
    ...['方正楷体_GBK', 'FZKai-Z03', 'FZKTK--GBK1-0', 'FZKTK'],
    ...['方正楷体简体', 'FZKai-Z03S', 'FZKTJW--GB1-0', 'FZKTJW'],
    ...['方正楷体_GB18030', '方正楷体_GB2312', 'CESI楷体-GB2312', 'CESI楷体-GB13000', 'CESI楷体-GB18030'],
    ...['华文楷体', 'STKaiti'],
  ],
  heiti: [
    ...['黑体', 'SimHei', '黑体_GB18030'],
    ...['方正黑体_GBK', 'FZHei-B01', 'FZHTK--GBK1-0', 'FZHTK'],
    ...['方正黑体简体', 'FZHei-B01S', 'FZHTJW--GB1-0', 'FZHTJW'],
    ...['方正黑体_GB18030', 'CESI黑体-GB2312', 'CESI黑体-GB13000', 'CESI黑体-GB18030'],
    ...['华文黑体', 'STHeiti'],
  ],
  songti: [
    ...['宋体', 'SimSun', '宋体-18030', 'SimSun-18030'],
    ...['新宋体', 'NSimSun'],
    ...['方正书宋_GBK', 'FZShuSong-Z01', 'FZSSK--GBK1-0', 'FZSSK'],
    ...['方正书宋简体', 'FZShuSong-Z01S', 'FZSSJW--GB1-0', 'FZSSJW'],
    ...['方正书宋_GB18030', 'CESI宋体-GB2312', 'CESI宋体-GB13000', 'CESI宋体-GB18030'],
    ...['华文宋体', 'STSong'],
  ],
  xiaobiaosong: [
    ...['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0', 'FZXBSJW'],
    ...['方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0', 'FZXBSK'],
    ...['方正小标宋_GB18030', '方正小标宋_GB2312', '小标宋', '小标宋体'],
    ...['CESI小标宋-GB2312', 'CESI小标宋-GB13000', 'CESI小标宋-GB18030'],
  ],
};
