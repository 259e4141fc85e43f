// Written by scripts/build-fonts.py. Do not edit.

export const assets = [
  {
    typeface: 'fangsong',
    fileName: 'fangsong.ttf',
    familyName: 'XXGK FangSong',
    postscriptName: 'XXGK-FangSong',
    licence: 'GPL-3.0-or-later WITH Font-exception-2.0',
    sha256: '7ac12736b3737361c8faae52b1798cae339386ff43331d84e521fae1d1e3b21b',
    byteLength: 5672236,
  },
  {
    typeface: 'kaiti',
    fileName: 'kaiti.ttf',
    familyName: 'XXGK Kai',
    postscriptName: 'XXGK-Kai',
    licence: 'OFL-1.1',
    sha256: 'cc12ccf6b66730cdece3dd08a7c4e22ee945aa314ac892a49c9a1e7878252d17',
    byteLength: 5490664,
  },
  {
    typeface: 'heiti',
    fileName: 'heiti.ttf',
    familyName: 'XXGK Hei',
    postscriptName: 'XXGK-Hei',
    licence: 'OFL-1.1',
    sha256: '7f3e874ccb6dfe8286d683db85c45b704e7bd01eae5bd4224d93c269ef259eb6',
    byteLength: 2933608,
  },
  {
    typeface: 'songti',
    fileName: 'songti.ttf',
    familyName: 'XXGK Song',
    postscriptName: 'XXGK-Song',
    licence: 'OFL-1.1',
    sha256: '692e75fd4e9f76086a50a1e8daaf0e687c8a50ea27a4e6a78cc07294e69a19ee',
    byteLength: 4071892,
  },
  {
    typeface: 'xiaobiaosong',
    fileName: 'xiaobiaosong.ttf',
    familyName: 'XXGK XiaoBiaoSong',
    postscriptName: 'XXGK-XiaoBiaoSong',
    licence: 'OFL-1.1',
    sha256: 'f6c3c8f05409201a09818d9c2f85edd04133fb1a54a22c8a6a67052a7a1dfc91',
    byteLength: 4071928,
  },
] as const;
