import { type Language, words } from '@xxgk/document';
import { Option } from 'commander';

const text = words({
  'zh-CN': {
    outFile: '写入文件，默认输出到屏幕',
    outDir: '输出目录，不存在时创建',
    strict: '警告也按错误处理；有错误或警告时不生成文件',
    fontDir: '自备字体目录（如方正小标宋、仿宋_GB2312），也可用环境变量 XXGK_FONTS 指定',
    pictureDir: '图片目录，报告文件所在目录内找不到的图片到这里找',
    force: '覆盖已有文件',
    lang: '提示信息的语言：zh-CN 或 en',
  },
  en: {
    outFile: 'write to a file instead of the terminal',
    outDir: 'output folder, made when missing',
    strict: 'treat warnings as errors and make no files then',
    fontDir: 'folder with official fonts; also XXGK_FONTS',
    pictureDir: 'folder of pictures that are not in the folder of the report',
    force: 'overwrite existing files',
    lang: 'language of messages: zh-CN or en',
  },
});

export type SharedOptions = ReturnType<typeof sharedOptions>;

/** Options that several commands have. */
export function sharedOptions(language: Language) {
  const help = text(language);
  return {
    outFile: new Option('-o, --out-file <file>', help.outFile),
    outDir: new Option('-o, --out-dir <dir>', help.outDir).default('.'),
    strict: new Option('--strict', help.strict),
    fontDir: new Option('--fonts <dir>', help.fontDir),
    pictureDir: new Option('--pictures <dir>', help.pictureDir),
    force: new Option('--force', help.force),
    lang: new Option('--lang <language>', help.lang),
  } as const;
}
