import type { chineseMessages } from './messages.zh-cn.js';

/** The English wording of every message of this package. */
export const englishMessages: typeof chineseMessages = {
  'fonts/web-font': (file) =>
    `Font file "${file}" is a web font (WOFF/WOFF2); supply a .ttf, .otf or .ttc file.`,
  'fonts/unreadable': (file) =>
    `Font file "${file}" cannot be read: damaged, or not a TrueType/OpenType font.`,
  'fonts/unrecognised': (file, names) =>
    `Font file "${file}" (${names}) is none of the official FangSong, KaiTi, HeiTi, SongTi or XiaoBiaoSong fonts; it is not used.`,
  'fonts/variable': (file, names) =>
    `Font file "${file}" (${names}) is a variable font; supply one of a fixed weight.`,
  'fonts/embedding-forbidden': (file, names) =>
    `The licence flags of font file "${file}" (${names}) do not allow embedding a subset in a document; it is not used.`,
};
