import { documentOf } from './documents.js';

/** For each rule a document that breaks it, and one that does not. */
export interface RuleExample {
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
}

const to = (...organs: readonly string[]) => [`主送机关: [${organs.join(', ')}]`];
const body = (...text: readonly string[]) => ({ head: to('各乡镇人民政府'), text });

const PARTS = [
  '主要举措和成效',
  '存在的不足和原因',
  '主要负责人履行第一责任人职责情况',
  '下一年度主要安排',
  '其他需要报告的情况',
];
const ofLaw = (
  date: string,
  text: readonly string[] = PARTS.flatMap((name) => [`## ${name}`, '情况如下。']),
) =>
  documentOf('报告', {
    title: '示例县人民政府关于2025年法治政府建设情况的报告',
    head: [`成文日期: ${date}`],
    text,
  });

export const ruleExamples: readonly RuleExample[] = [
  {
    rule: 'addressees',
    wrong: documentOf('通知'),
    right: documentOf('通知', { head: to('各乡镇人民政府', '县政府各部门') }),
  },
  {
    rule: 'addressees',
    wrong: documentOf('通报'),
    right: documentOf('通报', { head: to('各乡镇人民政府') }),
  },
  {
    rule: 'addressees',
    wrong: documentOf('意见'),
    right: documentOf('意见', { head: to('各乡镇人民政府') }),
  },
  {
    rule: 'addressees',
    wrong: documentOf('请示', { head: to('示例市人民政府', '示例市财政局') }),
    right: documentOf('请示', { head: to('示例市人民政府') }),
  },
  {
    rule: 'addressees',
    wrong: documentOf('公告', { head: to('各乡镇人民政府') }),
    right: documentOf('公告'),
  },
  {
    rule: 'addressees',
    wrong: documentOf('通告', { head: to('各乡镇人民政府') }),
    right: documentOf('通告'),
  },
  {
    rule: 'addressees',
    wrong: documentOf('公报', { head: to('各乡镇人民政府') }),
    right: documentOf('公报'),
  },
  {
    rule: 'addressee-person',
    wrong: documentOf('报告', { head: to('王市长') }),
    right: documentOf('报告', { head: to('示例市人民政府') }),
  },
  {
    rule: 'one-matter',
    wrong: documentOf('请示', { title: '示例县人民政府关于拨付经费和调整编制等两个事项的请示' }),
    right: documentOf('请示'),
  },
  {
    rule: 'no-request-in-report',
    wrong: documentOf('报告', { text: ['以上情况，妥否，请批示。'] }),
    right: documentOf('报告', { text: ['特此报告。'] }),
  },
  {
    rule: 'contact',
    wrong: documentOf('请示'),
    right: documentOf('请示', { head: ['附注: 联系人：张华，电话：0000-123456'] }),
  },
  { rule: 'closing', wrong: documentOf('函'), right: documentOf('函', { text: ['特此函达。'] }) },
  { rule: 'closing', wrong: documentOf('请示'), right: documentOf('请示', { text: ['妥否，请批示。'] }) },
  {
    rule: 'title-form',
    wrong: documentOf('通知', { title: '关于做好防汛工作的通知' }),
    right: documentOf('通知'),
  },
  {
    rule: 'title-form',
    wrong: documentOf('决定', { title: '示例县人民政府关于防汛工作的安排' }),
    right: documentOf('决定'),
  },
  {
    rule: 'title-marks',
    wrong: documentOf('通知', { title: '示例县人民政府关于做好防汛，确保安全的通知' }),
    right: documentOf('通知'),
  },
  {
    rule: 'title-length',
    wrong: documentOf('通知', { title: `示例县人民政府关于${'做好防汛抗旱'.repeat(30)}的通知` }),
    right: documentOf('通知'),
  },
  {
    rule: 'answers-request',
    wrong: documentOf('批复', { text: ['同意你们的意见。'] }),
    right: documentOf('批复', { text: ['你乡《关于修路的请示》（示乡政〔2026〕8号）收悉。'] }),
  },
  {
    rule: 'attendance',
    wrong: documentOf('纪要'),
    right: documentOf('纪要', { head: ['出席、请假、列席人员:', '  出席: 张华'] }),
  },
  {
    rule: 'order-signer',
    wrong: documentOf('命令'),
    right: documentOf('命令', { head: ['签发人: 张华', '签发人职务: 县长'] }),
  },
  {
    rule: 'proposal-to-congress',
    wrong: documentOf('议案', { head: to('示例市人民政府') }),
    right: documentOf('议案', { head: to('示例县人民代表大会常务委员会') }),
  },
  {
    rule: 'resolution-of-meeting',
    wrong: documentOf('决议'),
    right: documentOf('决议', { text: ['（2026年2月6日县人民代表大会第六次会议通过）'] }),
  },
  {
    rule: 'number-missing',
    wrong: documentOf('通知'),
    right: documentOf('通知', { head: ['发文字号: 示政发〔2026〕1号'] }),
  },
  {
    rule: 'date-missing',
    wrong: documentOf('通知'),
    right: documentOf('通知', { head: ['成文日期: 2026-03-05'] }),
  },
  {
    rule: 'attachments-agree',
    wrong: documentOf('通知', {
      head: ['附件: [任务清单]'],
      text: ['见附件。', '# 附件：任务分工表', '表格略。'],
    }),
    right: documentOf('通知', {
      head: ['附件: [任务分工表]'],
      text: ['见附件。', '# 附件：任务分工表', '表格略。'],
    }),
  },
  {
    rule: 'attachments-agree',
    wrong: documentOf('通知', { head: ['附件: [甲表, 乙表]'], text: ['# 附件1：甲表', '略。'] }),
    right: documentOf('通知', { text: ['# 附件1：甲表', '略。', '# 附件2：乙表', '略。'] }),
  },
  {
    rule: 'attachments-agree',
    wrong: documentOf('通知', { head: ['附件: [分工表]'], text: ['分工见附件。'] }),
    right: documentOf('通知', { text: ['分工见附件。', '# 附件：分工表', '略。'] }),
  },
  {
    rule: 'attachment-mentioned',
    wrong: documentOf('通知', body('分工见附件3。')),
    right: documentOf('通知', { text: ['分工见附件。', '# 附件：分工表', '略。'] }),
  },
  {
    rule: 'numbering',
    wrong: documentOf('通知', body('一、加强领导', '落实责任。', '三、严格纪律', '按时报送。')),
    right: documentOf('通知', body('一、加强领导', '落实责任。', '二、严格纪律', '按时报送。')),
  },
  {
    rule: 'half-width-marks',
    wrong: documentOf('通知', body('请认真落实,按时报送.')),
    right: documentOf('通知', body('请认真落实，按时报送。')),
  },
  {
    rule: 'written-numbers',
    wrong: documentOf('通知', body('请于2026年03月05日前报送。')),
    right: documentOf('通知', body('请于2026年3月5日前报送。')),
  },
  {
    rule: 'table-sums',
    wrong: documentOf('通知', body('| 项目 | 数量 |\n| --- | ---: |\n| 甲 | 3 |\n| 乙 | 4 |\n| 合计 | 8 |')),
    right: documentOf('通知', body('| 项目 | 数量 |\n| --- | ---: |\n| 甲 | 3 |\n| 乙 | 4 |\n| 合计 | 7 |')),
  },
  {
    rule: 'repeated-words',
    wrong: documentOf('通知', body('要进一步进一步加强管理。')),
    right: documentOf('通知', body('要进一步加强管理。')),
  },
  {
    rule: 'unfilled',
    wrong: documentOf('通知', body('请于××月××日前报送。')),
    right: documentOf('通知', body('请于3月20日前报送。')),
  },
  {
    rule: 'layout-deviates',
    wrong: documentOf('通知', { head: ['版面调整: 行距29磅'] }),
    right: documentOf('通知'),
  },
  {
    rule: 'rule-of-law-parts',
    wrong: ofLaw('2026-02-20', ['## 主要举措和成效', '做了工作。']),
    right: ofLaw('2026-02-20'),
  },
  { rule: 'rule-of-law-date', wrong: ofLaw('2026-04-20'), right: ofLaw('2026-02-20') },
];
