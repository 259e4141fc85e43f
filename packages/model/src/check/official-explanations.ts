import type { Explanation } from './rule.js';

function explain(
  why: readonly [string, string],
  mend: readonly [string, string],
  wrong: string,
  right: string,
): Explanation {
  return {
    why: { 'zh-CN': why[0], en: why[1] },
    mend: { 'zh-CN': mend[0], en: mend[1] },
    example: { wrong, right },
  };
}

/** Why each rule about 版头 and 版记 stands, by its id. */
export const officialExplanations = {
  'official/document-number': explain(
    [
      '写法不一的发文字号不便登记、引用和检索。',
      'Numbers written differently are hard to register, cite and find.',
    ],
    [
      '按规范写法填写；生成的文件已自动改正。',
      'Write it in the official form; the written files are corrected already.',
    ],
    '示政办[2026]第02号',
    '示政办〔2026〕2号',
  ),
  'official/document-number-unreadable': explain(
    [
      '发文字号缺少组成部分，无法登记和引用。',
      'A number without all its parts cannot be registered or cited.',
    ],
    ['补全机关代字、四位年份和序号。', 'Give the organ code, the year in four digits and the number.'],
    '2号',
    '示政办〔2026〕2号',
  ),
  'official/serial': explain(
    ['份号用于一份一号地管理印制的文件。', 'The serial tells the printed copies apart.'],
    ['填写6位数字。', 'Write six digits.'],
    '1',
    '000001',
  ),
  'official/secrecy': explain(
    [
      '密级和保密期限决定文件的管理方式，写法必须统一。',
      'Secrecy decides how a document is handled; it is written in one way only.',
    ],
    ['写明密级、★和保密期限。', 'Give the degree, ★ and the term.'],
    '保密一年',
    '机密★1年',
  ),
  'official/secrecy-without-serial': explain(
    ['涉密文件按份号登记和清退。', 'Secret copies are registered and returned by their serial.'],
    ['填写份号。', 'Give the serial.'],
    '只有密级',
    '份号000001，机密★1年',
  ),
  'official/urgency': explain(
    ['紧急公文只分“特急”和“加急”。', 'There are two degrees of urgency.'],
    ['改为“特急”或“加急”。', 'Write one of them.'],
    '紧急',
    '加急',
  ),
  'official/signers': explain(
    [
      '上行文由签发人对上级负责；其他公文不公布签发人。',
      'The signer answers to the superior; other documents name none.',
    ],
    ['核对行文方向和签发人。', 'Check the direction and the signers.'],
    '下行文标注签发人',
    '上行文标注签发人',
  ),
  'official/printing': explain(
    ['印发机关和印发日期编排在同一行，缺一则版记不完整。', 'Both stand on one line of the imprint.'],
    ['同时填写两项，日期写成2026-01-20。', 'Give both; write the date like 2026-01-20.'],
    '只有印发机关',
    '示例局办公室 2026年1月20日印发',
  ),
  'official/mark-readable': explain(
    [
      '标志过密或过窄则不醒目，首页也可能排不下正文。',
      'A crowded mark is not striking and leaves no room for text.',
    ],
    ['只标主办机关，或使用规范化简称。', 'Name the host alone, or use short names.'],
    '十二个机关并列',
    '只标主办机关',
  ),
  'official/element-of-other-form': explain(
    ['各种格式的要素不同，多余的要素不编排。', 'The forms have different elements; others are not set.'],
    ['核对格式，或删去该字段。', 'Check the form, or remove the field.'],
    '信函标注印发机关',
    '通用格式标注印发机关',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;

export type OfficialRuleId = keyof typeof officialExplanations;
