// Written by scripts/build-fonts.py. Do not edit.

export const assets = [
  {
    typeface: 'fangsong',
    fileName: 'fangsong.ttf',
    familyName: 'XXGK FangSong',
    postscriptName: 'XXGK-FangSong',
    licence: 'GPL-3.0-or-later WITH Font-exception-2.0',
    sha256: 'b13ad9027988eeab7ac0ca55c10830c5d99587bf96a34b7521603d5b904f4e62',
    byteLength: 5672176,
  },
  {
    typeface: 'kaiti',
    fileName: 'kaiti.ttf',
    familyName: 'XXGK Kai',
    postscriptName: 'XXGK-Kai',
    licence: 'OFL-1.1',
    sha256: '0a66fa886a47c7e584c60b92f82485862d416206630fc46d0d5e17d9193e3276',
    byteLength: 4573428,
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
