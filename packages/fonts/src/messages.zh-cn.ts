/** What is said about font files that cannot be used. */
export const chineseMessages = {
  'fonts/web-font': (file: string) =>
    `字体文件“${file}”是网页字体（WOFF/WOFF2），不能嵌入公文，请提供 .ttf、.otf 或 .ttc 文件。`,
  'fonts/unreadable': (file: string) =>
    `字体文件“${file}”无法读取，可能已损坏，或不是 TrueType/OpenType 字体。`,
  'fonts/unrecognised': (file: string, names: string) =>
    `字体文件“${file}”（${names}）不是公文常用的仿宋、楷体、黑体、宋体或小标宋字体，未使用。`,
  'fonts/variable': (file: string, names: string) =>
    `字体文件“${file}”（${names}）是可变字体，请提供固定字重的字体文件。`,
  'fonts/embedding-forbidden': (file: string, names: string) =>
    `字体文件“${file}”（${names}）的授权标志不允许以子集方式嵌入文档，未使用。`,
} as const;
