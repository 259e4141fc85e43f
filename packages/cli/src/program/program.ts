import { type Language, words } from '@xxgk/document';
import { Command, type CommanderError } from 'commander';
import type { CommandContext } from '../process/environment.js';
import { aggregateCommand } from './aggregate-command.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { compileCommand } from './compile-command.js';
import type { CommandRegistrar, Finished } from './define-command.js';
import { diffCommand } from './diff-command.js';
import { explainCommand } from './explain-command.js';
import { fontsCommand } from './fonts-command.js';
import { importCommand } from './import-command.js';
import { initCommand } from './init-command.js';
import { returnCommand } from './return-command.js';
import { schemaCommand } from './schema-command.js';
import { sharedOptions } from './shared-options.js';
import { surveyCommand } from './survey-command.js';
import { verifyCommand } from './verify-command.js';
import { writeCommand } from './write-command.js';

/** The commands, in the order in which help lists them. A new command is one more line here. */
const COMMANDS: readonly CommandRegistrar[] = [
  initCommand,
  buildCommand,
  writeCommand,
  checkCommand,
  returnCommand,
  explainCommand,
  importCommand,
  verifyCommand,
  aggregateCommand,
  surveyCommand,
  compileCommand,
  diffCommand,
  schemaCommand,
  fontsCommand,
];

const text = words({
  'zh-CN': {
    description: 'xxgk：编制政府信息公开工作年度报告，检查数据，生成报送用Word文档和归档用PDF/A、OFD。',
    examples: `示例：
  xxgk build 报告.yaml                    在当前目录生成 Word 和 PDF/A
  xxgk build 报告.yaml -o 输出 -f docx     只生成 Word，放入“输出”目录
  xxgk check 报告.yaml                    只检查，不生成文件
  xxgk check 报告.yaml --previous 去年.yaml  与去年的报告核对
  xxgk check 报告.yaml --fix              自动改正，写入新文件
  xxgk check 各局 --roster 名单.xlsx -o 检查结果.xlsx   检查许多单位的报告
  xxgk return 检查结果.json --organ 示例县人民政府办公室   生成退改单
  xxgk explain applications/balance      解释一条规则
  xxgk import 去年的报告.docx              转成可以修改的数据
  xxgk build 去年公布的网页.html -o 输出   由公布的网页生成
  xxgk write 通知.md -o 输出               编排通知、函等各种公文
  xxgk verify 报告.docx 报告.pdf           核验生成后有没有被改动
  xxgk build 报告目录 -o 输出              一次生成许多报告（xxgk build --help）
  xxgk aggregate 各局 -o 县.yaml --organ 示例县人民政府   汇总下级报告
  xxgk survey 各局 -o 比对.xlsx             各单位比对：排名、增减、雷同
  xxgk compile 各局 -o 汇编.pdf --organ 示例县人民政府    合成一个文件
  xxgk diff 2024.yaml 2025.yaml          对比两份报告
  xxgk fonts --fonts 字体目录             查看各部分所用字体`,
    exitCodes: '退出码：0 正常；1 报告有错误；2 命令用法错误；3 文件无法读写或环境问题',
    /** Titles as Commander writes them, in other words. */
    titles: {
      'Usage:': '用法：',
      'Commands:': '命令：',
      'Options:': '选项：',
      'Arguments:': '参数：',
    } as Readonly<Record<string, string>>,
    usageError: (detail: string) => `命令用法有误：${detail}`,
    help: '显示帮助',
    version: '显示版本号',
    default: '默认',
    seeHelp: (command: string) => `用 xxgk ${command}--help 查看用法。`,
  },
  en: {
    description:
      'xxgk: checks the annual report on government information disclosure and makes its Word, PDF/A and OFD files.',
    examples: `Examples:
  xxgk build report.yaml                 Word and PDF/A into the current folder
  xxgk build report.yaml -o out -f docx  only Word, into out/
  xxgk check report.yaml                 check only
  xxgk check report.yaml --previous last.yaml  compare with last year
  xxgk check report.yaml --fix           mend what is safe, into a new file
  xxgk check bureaus --roster organs.xlsx -o result.xlsx   check the reports of many organs
  xxgk return result.json --organ NAME   slips for the organs that must mend
  xxgk explain applications/balance      explain a rule
  xxgk import last-year.docx             data that can be changed, from last year’s report
  xxgk build published.html -o out       from a published web page
  xxgk write notice.md -o out            official documents of any other kind
  xxgk verify report.docx report.pdf      was a file changed since it was made?
  xxgk build reports -o out              many reports at once (xxgk build --help)
  xxgk aggregate bureaus -o county.yaml --organ NAME   add up subordinates
  xxgk survey bureaus -o survey.xlsx     many organs beside each other
  xxgk compile bureaus -o all.pdf --organ NAME   all reports in one file
  xxgk diff 2024.yaml 2025.yaml          compare two reports
  xxgk fonts --fonts DIR                 which font serves which role`,
    exitCodes: 'Exit codes: 0 ok; 1 the report has errors; 2 wrong usage; 3 a file or the environment fails',
    titles: {},
    usageError: (detail) => detail,
    help: 'show help',
    version: 'show the version',
    default: 'default',
    seeHelp: (command) => `See xxgk ${command}--help.`,
  },
});

/** Sentences for errors of usage by their codes; where there is none, the sentence of Commander. */
const usageErrors = words<Readonly<Record<string, (detail: string) => string>>>({
  'zh-CN': {
    'commander.unknownOption': (detail) => `没有选项 ${detail}。`,
    'commander.unknownCommand': (detail) => `没有命令 ${detail}。`,
    'commander.missingArgument': () => '没有指定输入文件。',
    'commander.missingMandatoryOptionValue': (detail) => `缺少选项 ${detail}。`,
    'commander.optionMissingArgument': (detail) => `选项 ${detail} 后面缺少内容。`,
    'commander.invalidArgument': (detail) => `选项 ${detail} 的值不在可选范围内。`,
    'commander.excessArguments': () => '参数过多。',
  },
  en: {},
});

/** The commands and options of xxgk. */
export function createProgram(context: CommandContext, version: string, finished: Finished): Command {
  const { language } = context;
  const help = text(language);
  const program = localised(new Command('xxgk'), context)
    .description(help.description)
    .version(version, '-V, --version', help.version)
    .addOption(sharedOptions(language).lang)
    .addHelpText('after', `\n${help.examples}\n\n${help.exitCodes}`);
  program.helpCommand(false);
  for (const { name, register } of COMMANDS) {
    const command = localised(program.command(name), context);
    register(command, context, finished);
    command.addOption(sharedOptions(language).lang);
  }
  return program;
}

/** Help titles and errors in the user's language; errors are thrown instead of ending the process. */
function localised(command: Command, { language, out, err }: CommandContext): Command {
  const help = text(language);
  return command
    .helpOption('-h, --help', help.help)
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) =>
        typeof option.defaultValue === 'string'
          ? `${option.description}（${help.default} ${option.defaultValue}）`
          : option.description,
    })
    .configureOutput({
      writeOut: (line) => out(line.trimEnd()),
      writeErr: (line) => err(line.trimEnd()),
      outputError: () => undefined,
    })
    .exitOverride();
}

/**
 * The sentence for an error of usage, with the help of the command that was called; `undefined` for help and version,
 * which are no errors.
 */
export function usageMessage(
  error: CommanderError,
  language: Language,
  called: string | undefined,
): string | undefined {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined;
  const detail = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  const { usageError, seeHelp } = text(language);
  const command = COMMANDS.some(({ name }) => name === called) ? `${called} ` : '';
  return `${usageErrors(language)[error.code]?.(detail) ?? usageError(detail)}${seeHelp(command)}`;
}
