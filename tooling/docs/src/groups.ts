import type { FindingKind } from '@xxgk/document';

/** Headings of the groups, by what stands before `/` in an id; in the order of the page. */
const HEADINGS: Readonly<Record<string, string>> = {
  applications: '申请表 (applications)',
  proceedings: '复议诉讼表 (proceedings)',
  disclosure: '主动公开表 (disclosure)',
  figures: '单元格 (figures)',
  structure: '结构和日期 (structure)',
  years: '年份 (years)',
  prose: '正文与表格 (prose)',
  fees: '信息处理费 (fees)',
  typography: '标点和序号 (typography)',
  official: '版头和版记 (official)',
  gongwen: '各种公文 (gongwen)',
  previous: '去年的报告 (previous)',
  similarity: '文字雷同 (similarity)',
  aggregate: '汇总 (aggregate)',
  accepted: '接受的结果 (accepted)',
  input: '数据文件 (input)',
  reader: '读取文件 (reader)',
  placeholder: '占位符 (placeholder)',
  picture: '图片 (picture)',
  chart: '图表 (chart)',
  document: '文档 (document)',
  layout: '版面 (layout)',
  fonts: '字体 (fonts)',
  writer: '生成文件 (writer)',
  verify: '核对文件 (verify)',
};

/** Kinds of findings under one heading. */
export interface Group {
  readonly heading: string;
  readonly kinds: readonly FindingKind[];
}

/** A catalogue by its groups. @throws Error naming a group that has no heading */
export function groupsOf(catalogue: readonly FindingKind[]): readonly Group[] {
  const unnamed = catalogue.find((kind) => HEADINGS[groupOf(kind)] === undefined);
  if (unnamed !== undefined) throw new Error(`the group of ${unnamed.id} has no heading`);
  return Object.entries(HEADINGS)
    .map(([group, heading]) => ({ heading, kinds: catalogue.filter((kind) => groupOf(kind) === group) }))
    .filter(({ kinds }) => kinds.length > 0);
}

function groupOf({ id }: FindingKind): string {
  return id.split('/')[0] ?? id;
}
