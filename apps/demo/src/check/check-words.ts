import type { Language } from '@xxgk/document';

/** Sentences of the findings beside the report. */
export interface CheckWords {
  readonly none: string;
  readonly count: (errors: number, warnings: number, notes: number) => string;
  readonly accepted: (count: number) => string;
  readonly hint: string;
  readonly applyFix: string;
  readonly goTo: string;
  readonly candidates: string;
  readonly change: (where: string, from: string, to: number) => string;
  readonly apply: string;
  readonly blank: string;
  readonly source: (source: string) => string;
  readonly many: (demand: string, count: number) => string;
  readonly mendAll: (count: number) => string;
  readonly oneByOne: string;
  readonly accept: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly acceptedBecause: (reason: string) => string;
  readonly takeBack: string;
  readonly doubts: (count: number) => string;
  readonly sourceWords: string;
  readonly confirmDoubt: string;
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  'zh-CN': {
    none: '没有发现问题。',
    count: (errors, warnings, notes) => `${errors} 处错误，${warnings} 处警告，${notes} 条提示`,
    accepted: (count) => `已接受 ${count} 条`,
    hint: '办法',
    applyFix: '按此改正',
    goTo: '查看位置',
    candidates: '可能是：',
    change: (where, from, to) => `${where}由${from}改为${to}`,
    apply: '采用',
    blank: '空白',
    source: (source) => `依据：${plainSource(source, '通行做法', '本软件')}`,
    many: (demand, count) => `${demand}：${count}处不符。`,
    mendAll: (count) => `${count}处全部按此改正`,
    oneByOne: '逐条查看',
    accept: '情况属实，接受…',
    reason: '接受的理由',
    reasonHint: '写明为什么不改，随数据保存，审核人能看到。同一处同一条规则的提示一并接受。',
    confirm: '接受',
    cancel: '取消',
    acceptedBecause: (reason) => `已接受：${reason}`,
    takeBack: '撤回接受',
    doubts: (count) => `读文件时有${count}个数要核对`,
    sourceWords: '原文',
    confirmDoubt: '已核对',
  },
  en: {
    none: 'Nothing was found.',
    count: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
    accepted: (count) => `${count} accepted`,
    hint: 'What to do',
    applyFix: 'Mend it so',
    goTo: 'Show the place',
    candidates: 'It may be:',
    change: (where, from, to) => `${where} changed from ${from} to ${to}`,
    apply: 'Use this',
    blank: 'blank',
    source: (source) => `Source: ${plainSource(source, 'practice', 'this software')}`,
    many: (demand, count) => `${demand}: ${count} places do not.`,
    mendAll: (count) => `Mend all ${count}`,
    oneByOne: 'One by one',
    accept: 'This is right, accept…',
    reason: 'Reason for accepting',
    reasonHint:
      'Say why it stays; the reason is kept with the data for whoever reviews it. Findings of the same rule at the same place are accepted together.',
    confirm: 'Accept',
    cancel: 'Cancel',
    acceptedBecause: (reason) => `Accepted: ${reason}`,
    takeBack: 'Take back',
    doubts: (count) => `${count} figures of the file are to be confirmed`,
    sourceWords: 'Words in the file',
    confirmDoubt: 'Confirmed',
  },
};

/** Sources that are no clause say so: `practice: …`, `house: …`. */
function plainSource(source: string, practice: string, house: string): string {
  return source.replace(/\bpractice: /gu, `${practice}，`).replace(/\bhouse: /gu, `${house}，`);
}
