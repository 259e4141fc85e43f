import { defineFinding } from '@xxgk/document';

/** `readsFiles` is false where pictures are added one by one, as in a browser. */
export const pictureMissing = defineFinding({
  id: 'picture/missing',
  severity: 'error',
  demand: { 'zh-CN': '报告中写明的图片都找得到', en: 'Every picture that the report names is there' },
  source: 'house: 报告中写明的图片都要写入文档',
  why: {
    'zh-CN': '找不到的图片不会出现在文档里，正文却可能说“见下图”。',
    en: 'The documents lack the picture, although the text may speak of it.',
  },
  remedy: {
    'zh-CN': '把图片放到报告文件所在目录，或另外指定图片目录；不要图片的，删去这一行。',
    en: 'Put it beside the report, or name its folder; or remove the line.',
  },
  text: {
    'zh-CN': (name: string, readsFiles: boolean) =>
      readsFiles
        ? {
            message: `找不到图片“${name}”，没有写入文档。`,
            hint: '图片路径相对于报告文件所在目录；放在其他目录时请指定该目录。',
            option: '--pictures',
          }
        : {
            message: `这里没有图片文件“${name}”，导出的文件里不会有这幅图。`,
            hint: '请重新选择这张图片；不要图片的，删去这一行。',
          },
    en: (name, readsFiles) =>
      readsFiles
        ? {
            message: `There is no picture "${name}"; it was left out.`,
            hint: 'Paths are relative to the folder of the report; another folder has to be named.',
            option: '--pictures',
          }
        : {
            message: `The picture file “${name}” is not here and will be missing in the files.`,
            hint: 'Choose the picture again, or remove the line.',
          },
  },
});

export const pictureOutside = defineFinding({
  id: 'picture/outside',
  severity: 'error',
  demand: {
    'zh-CN': '图片在报告文件所在目录或指定的图片目录之内',
    en: 'Pictures lie in the folder of the report, or in the one named',
  },
  source: 'house: 不读取其他目录的文件',
  why: {
    'zh-CN': '别人给的报告可能指向电脑上的其他文件，读进来会随文档传出去。',
    en: 'A report from elsewhere could name any file of this computer and carry it out with the documents.',
  },
  remedy: {
    'zh-CN': '把图片放到报告文件所在目录内，或另外指定图片目录。',
    en: 'Put it into that folder, or name its folder.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”在报告文件所在目录之外，没有读取。`,
      hint: '请把图片放到报告文件所在目录内，或另外指定图片目录。',
      option: '--pictures',
    }),
    en: (name) => ({
      message: `The picture "${name}" lies outside the folder of the report and was not read.`,
      hint: 'Put it into that folder, or name its folder.',
      option: '--pictures',
    }),
  },
});

export const pictureRemote = defineFinding({
  id: 'picture/remote',
  severity: 'error',
  demand: { 'zh-CN': '图片是本地文件，不是网络地址', en: 'Pictures are files, not addresses' },
  source: 'house: 本程序不联网',
  why: {
    'zh-CN': '网络上的图片会变、会失效，生成报告时也不联网。',
    en: 'What is on the network changes and vanishes; reports are made without it.',
  },
  remedy: {
    'zh-CN': '把图片保存到报告文件所在目录，写明文件名。',
    en: 'Save it beside the report and write the name of the file.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”是网络地址，没有下载。`,
      hint: '请先把图片保存到报告文件所在目录，再写明文件名。',
    }),
    en: (name) => ({
      message: `The picture "${name}" is an address on the network and was not fetched.`,
      hint: 'Save it beside the report and write the name of the file.',
    }),
  },
});
