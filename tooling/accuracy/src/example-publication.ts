import { editionSpec, figureAt, figureSpecs, parseReport, type Report, withFigure } from '@xxgk/model';
import type { PublishedFigures } from './published-reports.js';

/** A whole report around published figures; rows that were not published are blank. The prose is ours, of every level. */
export function examplePublication({ agency, year, edition, figures }: PublishedFigures): Report {
  const name = /^\(/u.test(agency) ? '示例区卫生健康委员会' : agency;
  const whole = figureSpecs(editionSpec(edition)).reduce(
    (tree, { path }) => (figureAt(tree, path) === undefined ? withFigure(tree, path, null) : tree),
    figures,
  );
  const parsed = parseReport({
    year,
    edition,
    organ: { name, kind: /人民政府$/u.test(name) ? 'government' : 'department' },
    preamble: `本报告由${name}编制。所列数据统计期限为${year}年1月1日至12月31日。`,
    overview: [
      `${year}年，本机关按时更新政府信息，答复全部申请（含上年结转）。`,
      '（一）主动公开。全年发布信息1,136条，其中政策解读24条；访问量较上年增长12.3%。',
      '（二）依申请公开',
      '1.受理渠道',
      '当面、信函和网上三种渠道均有专人值守。',
      '（1）当面申请。窗口设在一楼大厅。',
      '（2）网上申请。网址为http://www.example.gov.cn/ysqgk?id=1&p=2，电子邮箱a.b@example.gov.cn。',
      '（三）监督保障。全年培训2次，共86人次参加。',
    ].join('\n'),
    disclosureBefore: '本机关按照分工统计主动公开的政府信息。',
    disclosureAfter: '说明：现行有效件数截至当年12月31日。\n（一）统计口径。按制发机关统计。',
    applicationsBefore: '本机关依法办理政府信息公开申请，\n办理情况见下表。',
    proceedingsAfter: '以上数据不含以其他机关为被告的案件。',
    problems: ['一是解读材料偏少；二是栏目更新不够及时。', '下一步增加图解，明确每个栏目的责任人。'].join(
      '\n',
    ),
    other: `${year}年没有收取信息处理费。`,
    date: `${year + 1}-01-18`,
    ...whole,
  });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.report;
}
