/** A way in which published reports speak of their figures, with sentences of our own in that way. */
export interface Pattern {
  readonly id: string;
  /** The matter whose recall is told apart. */
  readonly kind: PatternKind;
  /** Where the way of speaking was met, in the folder of shared samples beside this repository. */
  readonly source: string;
  /**
   * Sentences with slots: `{granted}` is a figure of the report (see `slots.ts`), `{granted/done}` its share in per
   * cent, `{us}` the organ or its region, `{year}`, `{next}` and `{last}` the years. All else is said as it stands.
   */
  readonly wordings: readonly string[];
  /** Slots that the sentences deny: the figures are 0, and must be found when they are not. */
  readonly denies?: readonly string[];
}

export const PATTERN_KINDS = {
  received: '收到、受理、新收',
  answered: '办结、答复',
  carried: '上年结转、结转下年度',
  outcomes: '办理结果：六类及小计',
  reasons: '办理结果：表中各行的名称',
  applicants: '申请人',
  proceedings: '行政复议、行政诉讼',
  documents: '规章、行政规范性文件',
  decisions: '许可、处罚、强制、收费',
  shares: '占比',
  denials: '写明没有',
  silent: '不是表中数字的句子',
} as const;

export type PatternKind = keyof typeof PATTERN_KINDS;
