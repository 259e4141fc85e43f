/** One picture case: a report, and the pages of it that are worth looking at. */
export interface GalleryCase {
  readonly id: string;
  readonly title: string;
  /** What to look at, and where the standard shows it. */
  readonly remark: string;
  /** Fields that replace those of the base report. */
  readonly report: object;
  readonly pages: readonly ('first' | 'second' | 'last')[];
}

/** Everything that a document may look like, one case each. */
export const galleryCases: readonly GalleryCase[] = [
  {
    id: 'plain',
    title: '网上公开版（无版头、版记）',
    remark: '标题、正文、表格、署名与成文日期。',
    report: {},
    pages: ['first', 'second', 'last'],
  },
  {
    id: 'long-title',
    title: '长标题',
    remark: '回行词意完整，呈梯形或菱形。',
    report: {
      title:
        '示例区金融工作局关于贯彻落实政府信息公开条例、推进决策执行管理服务结果全过程公开和依申请公开规范办理情况的2022年政府信息公开工作年度报告',
    },
    pages: ['first'],
  },
];
