/** The official font names, and the vendored family that stands for each. */
export const STAND_INS: readonly { readonly family: string; readonly names: readonly string[] }[] = [
  { family: 'XXGK FangSong', names: ['仿宋_GB2312', '仿宋', 'FangSong', 'FangSong_GB2312'] },
  { family: 'XXGK Kai', names: ['楷体_GB2312', '楷体', 'KaiTi', 'KaiTi_GB2312'] },
  { family: 'XXGK Hei', names: ['黑体', 'SimHei'] },
  { family: 'XXGK Song', names: ['宋体', 'SimSun'] },
  { family: 'XXGK XiaoBiaoSong', names: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S'] },
];

/** Holds the characters that the other faces lack. */
const FALLBACK = 'XXGK Song';

/**
 * A fontconfig file that shows the official font names in the vendored faces, so that LibreOffice sets the docx
 * with the faces of the PDF. It knows no other font: a character that a face lacks is lent by another vendored one,
 * 宋体 first, whatever the machine has installed. Pure; write it and name it in FONTCONFIG_FILE.
 */
export function fontconfigFile(fontFolder: string, cacheFolder: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${escapeXml(fontFolder)}</dir>`,
    `<cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    ...STAND_INS.flatMap(({ family, names }) => names.map((name) => alias(name, family))),
    '</fontconfig>',
    '',
  ].join('\n');
}

function alias(name: string, family: string): string {
  return [
    `<match target="pattern"><test qual="any" name="family" compare="eq"><string>${escapeXml(name)}</string></test>`,
    `<edit name="family" mode="assign" binding="strong"><string>${escapeXml(family)}</string>`,
    `<string>${FALLBACK}</string></edit></match>`,
  ].join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
