import { figureAt } from '@xxgk/model';
import { type ReadResult, readReport } from '../../src/index.js';
import { type Grid, officialTables } from '../official-tables.js';

export type Draw = (grid: Grid) => string;

export const tables = officialTables('2021', 11);

/** A report in plain text; its parts may be put otherwise. */
export interface TextParts {
  readonly opening?: string;
  readonly draw?: Draw;
  readonly proceedings?: string;
  readonly closing?: string;
}

export const tabbed: Draw = (grid) => grid.map((row) => row.map(({ text }) => text).join('\t')).join('\n');

export function textReport({ opening, draw = tabbed, proceedings, closing = '' }: TextParts = {}): string {
  return [
    opening ?? '示例县财政局2022年政府信息公开工作年度报告',
    '一、总体情况',
    '全年工作平稳，没有收到投诉。',
    '二、主动公开政府信息情况',
    draw(tables.disclosure),
    '三、收到和处理政府信息公开申请情况',
    draw(tables.applications),
    '四、政府信息公开行政复议、行政诉讼情况',
    proceedings ?? draw(tables.proceedings),
    '五、存在的主要问题及改进情况',
    '解读材料偏少。',
    '六、其他需要报告的事项',
    '没有收费。',
    closing,
  ].join('\n');
}

export const readText = (text: string, name = '报告.txt'): Promise<ReadResult> =>
  readReport(new TextEncoder().encode(text), name);

/** Paths of figures that were read otherwise than they stand. */
export function wrongIn(result: ReadResult): readonly string[] {
  return [...tables.figures].flatMap(([path, expected]) =>
    figureAt(result.input as object, path) === expected ? [] : [path],
  );
}

export const idsIn = ({ findings }: ReadResult): readonly string[] => findings.map(({ ruleId }) => ruleId);
