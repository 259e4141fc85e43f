/** The files beside the program in the portable folder, which start it and tell how. */
export interface FolderText {
  readonly name: string;
  readonly text: string;
  readonly isProgram?: true;
}

const HOW = `信息公开年度报告编制程序（便携版）

一、不用安装。把整个文件夹放在哪里都可以，路径中可以有汉字和空格。

二、填写报告的同志：双击“打开网页版”（或直接双击 xxgk.html），在浏览器中填写、检查、下载。不需要网络。

三、习惯用命令的同志：在这个文件夹中打开命令行，用法如下。
    COMMAND init --from 去年的报告.docx
    COMMAND check report.yaml
    COMMAND build report.yaml -o 输出
    COMMAND --help

四、更新：把新版解压到原来的位置，覆盖旧文件。自己的报告请放在这个文件夹以外。

五、程序不连接网络，不收集任何信息。许可证见 LICENSE 和 THIRD_PARTY_NOTICES。
`;

const UNIX = `#!/bin/sh
# Runs the command with the Node.js beside it, also through a link from a folder of programs.
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/runtime/node" "$here/program/bin/xxgk.mjs" "$@"
`;
const UNIX_APP = `#!/bin/sh
# Opens the app in the browser of the desktop.
here=$(dirname -- "$(readlink -f -- "$0")")
exec xdg-open "$here/xxgk.html"
`;
const WINDOWS = `@echo off
"%~dp0runtime\\node.exe" "%~dp0program\\bin\\xxgk.mjs" %*
`;
const WINDOWS_APP = `@echo off
start "" "%~dp0xxgk.html"
`;

/** Lines of Windows end in CR LF, and its editor wants a mark before UTF-8. */
const forWindows = (text: string): string => text.replaceAll('\n', '\r\n');

export function folderTexts(isWindows: boolean): readonly FolderText[] {
  const how = HOW.replaceAll('COMMAND', isWindows ? 'xxgk' : './xxgk');
  return isWindows
    ? [
        { name: '使用说明.txt', text: `\uFEFF${forWindows(how)}` },
        { name: 'xxgk.cmd', text: forWindows(WINDOWS) },
        { name: '打开网页版.cmd', text: forWindows(WINDOWS_APP) },
      ]
    : [
        { name: '使用说明.txt', text: how },
        { name: 'xxgk', text: UNIX, isProgram: true },
        { name: '打开网页版.sh', text: UNIX_APP, isProgram: true },
      ];
}
