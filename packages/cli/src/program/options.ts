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

/** Options that several commands share, made anew for each. */
export const sharedOptions = {
  outFile: (language: Language) => new Option('-o, --out-file <file>', text(language).outFile),
  outDir: (language: Language) => new Option('-o, --out-dir <dir>', text(language).outDir).default('.'),
  strict: (language: Language) => new Option('--strict', text(language).strict),
  fontDir: (language: Language) => new Option('--fonts <dir>', text(language).fontDir),
  pictureDir: (language: Language) => new Option('--pictures <dir>', text(language).pictureDir),
  force: (language: Language) => new Option('--force', text(language).force),
  lang: (language: Language) => new Option('--lang <language>', text(language).lang),
} as const;
