import { type Random, seededRandom } from '@xxgk/corpus';
import { blankReport, editionSpec, figureSpecs, type Report, withFigure } from '@xxgk/model';
import { type Figures, makeFigures } from './figures.js';
import { type CountyOrgan, YEAR } from './organs.js';

const WAYS = ['政府门户网站', '政务新媒体', '便民服务大厅的查阅点', '村（社区）公开栏', '政府公报'] as const;
const MATTERS = [
  '惠民资金发放',
  '重点项目进展',
  '政策文件解读',
  '行政执法结果',
  '公共服务指南',
  '安全生产检查',
] as const;
const CARE = ['逐件登记受理情况', '由专人提醒办理时限', '按月核对台账', '答复前由法制人员审核'] as const;
const LACKS = [
  '主动公开的内容更新不够及时',
  '政策解读的形式比较单一',
  '基层工作人员的业务还不够熟练',
  '公开目录的分类还不够细',
] as const;
const STEPS = ['建立栏目更新提醒', '增加图解和问答', '按季度组织业务培训', '重新梳理公开目录'] as const;

/** A sound report of an organ: figures that add up, prose that says the same. */
export function makeReport(organ: CountyOrgan, index: number, year = YEAR): Report {
  const random = seededRandom(77 + index * 104_729);
  const figures = makeFigures(index);
  const blank = blankReport('2021', year, { name: organ.name, kind: organ.kind });
  let report: object = blank;
  for (const { path } of figureSpecs(editionSpec('2021')))
    report = withFigure(report, path, figures.get(path) ?? 0);
  return {
    ...(report as Report),
    date: `${year + 1}-01-${String(random.integer(5, 28)).padStart(2, '0')}`,
    overview: overviewOf(organ, year, figures, random),
    problems: problemsOf(organ, random),
    other: `（一）信息处理费。${year}年没有收取政府信息公开信息处理费。\n（二）其他。没有其他需要报告的事项。`,
  };
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

function overviewOf({ name, kind }: CountyOrgan, year: number, figures: Figures, random: Random): string {
  const figure = (path: string): number => figures.get(path) ?? 0;
  const received = figure('applications.newlyReceived.total');
  const over = figure('applications.carriedOver.total');
  const done = figure('applications.results.total.total');
  const forward = figure('applications.carriedForward.total');
  const reviews = figure('proceedings.reconsideration.total');
  const applications =
    received + over === 0
      ? '全年没有收到政府信息公开申请，也没有上年结转的申请。'
      : `全年收到政府信息公开申请${received}件，上年结转${over}件，当年办结${done}件，结转下年度继续办理${forward}件。`;
  const proceedings =
    reviews === 0
      ? '没有因政府信息公开引发的行政复议和行政诉讼。'
      : `因政府信息公开被申请行政复议${reviews}件，没有被提起行政诉讼。`;
  const duty =
    kind === 'government' ? '对所属各办公室、各村（社区）的公开工作进行考核' : '把公开工作列入科室考核';
  return [
    `${year}年，${name}按照《中华人民共和国政府信息公开条例》的要求开展政府信息公开工作。`,
    `（一）主动公开。主要通过${pick(WAYS, random)}公开${pick(MATTERS, random)}等信息，${pick(CARE, random)}，对公开的内容定期检查。`,
    `（二）依申请公开。${applications}${proceedings}${pick(CARE, random)}。`,
    `（三）政府信息管理。起草文件时同步提出公开属性，公开前进行保密审查，${pick(CARE, random)}。`,
    `（四）政府信息公开平台建设。按照统一要求维护网站专栏和政务新媒体，突出${pick(MATTERS, random)}。`,
    `（五）监督保障。明确分管负责人和承办人员，${duty}，社会评议结果为满意，没有发生需要追究责任的情形。`,
  ].join('\n');
}

function problemsOf({ name }: CountyOrgan, random: Random): string {
  return [
    `（一）存在的主要问题。${name}的政府信息公开工作还存在不足，主要是${pick(LACKS, random)}，对${pick(MATTERS, random)}的公开还不够细致。`,
    `（二）改进情况。针对上述问题，采取了${pick(STEPS, random)}等措施，${pick(MATTERS, random)}方面的公开已有改进，下一步将继续${pick(STEPS, random)}。`,
  ].join('\n');
}
