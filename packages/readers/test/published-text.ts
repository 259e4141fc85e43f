import { editionSpec, leafRows } from '@xxgk/model';

/** The text of a published report as sites print it: tabs between cells, half-width brackets, a number in every cell. */
export function publishedText(): string {
  const edition = editionSpec('2021');
  let next = 100;
  const applications = leafRows(edition.applications).map(({ row, groups }) => {
    const figures = Array.from({ length: 7 }, () => String(next++));
    const group = groups[1]?.rows?.[0] === row ? `${groups[1]?.label}\t` : '';
    const half = (row.label ?? '').replace('（', '(').replace('）', ') ');
    return `${group}${half}\t${figures.join('\t')}`;
  });
  return [
    '示例县人民政府2022年政府信息公开工作年度报告',
    '一、总体情况',
    '全年工作平稳。',
    '(一) 主动公开。按时更新。',
    '二、主动公开政府信息情况',
    '第二十条第(一)项',
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    '规章\t22（其中修订16件）\t1\t2',
    '规范性文件\t3\t4\t5',
    '行政许可\t6',
    '行政处罚\t7',
    '行政强制\t8',
    '行政事业性收费\t12.5',
    '三、收到和处理政府信息公开申请情况',
    '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
    ...applications,
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议\t行政诉讼',
    Array.from({ length: 15 }, (_, index) => index).join('\t'),
    '五、存在的主要问题及改进情况',
    '解读材料偏少，下一步增加图解。',
    '六、其他需要报告的事项',
    '无。',
    '示例县人民政府',
    '2023年1月20日',
  ].join('\n');
}
