import { officialNames } from '../src/official-names.js';
import { typefaceOf } from '../src/typeface-of.js';

test.each([
  ['仿宋_GB2312', 'fangsong'],
  ['FangSong', 'fangsong'],
  ['SimFang', 'fangsong'],
  ['楷体_GB2312', 'kaiti'],
  ['KaiTi_GB2312', 'kaiti'],
  ['黑体', 'heiti'],
  ['SimHei', 'heiti'],
  ['宋体', 'songti'],
  ['NSimSun', 'songti'],
  ['方正小标宋简体', 'xiaobiaosong'],
  ['FZXiaoBiaoSong-B05', 'xiaobiaosong'],
  ['FZXBSJW--GB1-0', 'xiaobiaosong'],
  ['fzxbsjw', 'xiaobiaosong'],
  ['KaiTi Regular', 'kaiti'],
])('%s is %s', (name, typeface) => {
  expect(typefaceOf([name])).toBe(typeface);
});

test.each(['SimSun-ExtB', 'Microsoft YaHei', 'Noto Serif SC', '方正大标宋简体', ''])(
  '%s is not official',
  (name) => {
    expect(typefaceOf([name])).toBeUndefined();
  },
);

test('the best known name decides', () => {
  expect(typefaceOf(['STSong', 'FangSong_GB2312'])).toBe('fangsong');
  expect(typefaceOf([])).toBeUndefined();
});

test('no name stands for two typefaces', () => {
  const all = Object.values(officialNames).flat();
  expect(new Set(all).size).toBe(all.length);
});
