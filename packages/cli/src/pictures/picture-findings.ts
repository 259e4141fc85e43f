import { defineFinding } from '@xxgk/document';

export const pictureMissing = defineFinding({
  id: 'picture/missing',
  severity: 'error',
  demand: { 'zh-CN': '正文中写明的图片都在', en: 'Every picture that the prose names is there' },
  source: 'house: 写明的图片不在，报告就缺了内容',
  why: {
    'zh-CN': '找不到的图片不会出现在文档中，报告的内容就不完整。',
    en: 'A picture that is not found is not in the document: the report lacks something.',
  },
  remedy: {
    'zh-CN': '核对文件名，把图片放到报告文件所在目录，或用 --pictures 指定图片目录。',
    en: 'Check the name, put the picture into the folder of the report, or name its folder by --pictures.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `找不到图片“${name}”，没有写入文档。`,
      hint: '图片路径相对于报告文件所在目录；放在其他目录时请用 --pictures 指定。',
    }),
    en: (name) => ({
      message: `There is no picture "${name}"; it was left out.`,
      hint: 'Paths are relative to the folder of the report; name another folder by --pictures.',
    }),
  },
});

export const pictureOutside = defineFinding({
  id: 'picture/outside',
  severity: 'error',
  demand: {
    'zh-CN': '图片放在报告文件所在目录或指定的图片目录内',
    en: 'Pictures lie in the folder of the report or in the folder named for them',
  },
  source: 'house: 不读取没有指定的目录',
  why: {
    'zh-CN': '别人给的报告文件不应能把这台电脑上的其他文件带进文档。',
    en: 'A report from elsewhere must not bring other files of this computer into the document.',
  },
  remedy: {
    'zh-CN': '把图片放到报告文件所在目录内，或用 --pictures 指定图片目录。',
    en: 'Put the picture into the folder of the report, or name its folder by --pictures.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `图片“${name}”在报告文件所在目录之外，没有读取。`,
      hint: '请把图片放到报告文件所在目录内，或用 --pictures 指定图片目录。',
    }),
    en: (name) => ({
      message: `The picture "${name}" lies outside the folder of the report and was not read.`,
      hint: 'Put it into that folder, or name its folder by --pictures.',
    }),
  },
});

export const pictureRemote = defineFinding({
  id: 'picture/remote',
  severity: 'error',
  demand: { 'zh-CN': '图片是文件，不是网络地址', en: 'Pictures are files, not addresses on the network' },
  source: 'house: 编制报告时不联网',
  why: {
    'zh-CN': '本程序不联网；网上的图片以后也可能改变或消失。',
    en: 'Nothing is fetched from the network, where a picture may change or go.',
  },
  remedy: {
    'zh-CN': '把图片保存到报告文件所在目录，正文中写明文件名。',
    en: 'Save the picture beside the report and write the name of the file.',
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
