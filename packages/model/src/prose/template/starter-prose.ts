import type { Organ } from '../../report/organ.js';

/** Sentences to start from, for the prose of a new report. */
export interface StarterProse {
  readonly overview: string;
  readonly problems: string;
  readonly other: string;
}

/** 信息处理费 of the year, which no table holds. */
export interface StarterFee {
  readonly notices: number;
  readonly yuan: number;
}

/** Outcomes of applications in the order of the form, as named in a sentence. */
const OUTCOMES = [
  { label: '予以公开', name: 'applications.results.granted.total' },
  { label: '部分公开', name: 'applications.results.partlyGranted.total' },
  { label: '不予公开', name: '(subtotal "refused")' },
  { label: '无法提供', name: '(subtotal "unavailable")' },
  { label: '不予处理', name: '(subtotal "notProcessed")' },
  { label: '其他处理', name: '(subtotal "otherOutcomes")' },
] as const;

const NEW = 'applications.newlyReceived.total';
const OVER = 'applications.carriedOver.total';
const DONE = 'applications.results.total.total';
const FORWARD = 'applications.carriedForward.total';
const REVIEWS = 'proceedings.reconsideration.total';
const SUITS = '(sum proceedings.litigationDirect.total proceedings.litigationAfterReconsideration.total)';

function placeholder(name: string): string {
  return `{{${name.replace(/^\((.*)\)$/u, '$1')}}}`;
}

/** Each outcome that occurred; the first without a comma before it. */
function outcomeList(): string {
  const before = OUTCOMES.map((_, index) => OUTCOMES.slice(0, index).map(({ name }) => name));
  return OUTCOMES.map(({ label, name }, index) => {
    const earlier = before[index] ?? [];
    const comma = earlier.length === 0 ? '' : `{{#if (sum ${earlier.join(' ')})}}、{{/if}}`;
    return `{{#if ${name}}}${comma}${label}${placeholder(name)}件{{/if}}`;
  }).join('');
}

/** None at all, none new, some; all answered or some carried forward. */
const APPLICATIONS =
  `{{#if (zero (sum ${NEW} ${OVER}))}}{{year}}年没有新收政府信息公开申请，也没有上年结转的申请。` +
  `{{else}}{{year}}年新收政府信息公开申请{{${NEW}}}件，上年结转{{${OVER}}}件。` +
  `{{#if (zero ${FORWARD})}}上述申请当年全部办结。{{else}}当年办结{{${DONE}}}件，结转下年度继续办理{{${FORWARD}}}件。{{/if}}` +
  `{{#if ${DONE}}}已办结的申请中，${outcomeList()}。{{/if}}{{/if}}`;

const PROCEEDINGS =
  `{{#if (zero (sum ${REVIEWS} ${SUITS}))}}全年没有因政府信息公开引发的行政复议和行政诉讼。` +
  `{{else}}全年因政府信息公开被申请行政复议{{${REVIEWS}}}件，被提起行政诉讼${placeholder(SUITS)}件。{{/if}}`;

const OVERVIEW: Readonly<Record<Organ['kind'], string>> = {
  government: '本级政府及其部门',
  department: '本机关',
  other: '本单位',
};

const SUPERVISION: Readonly<Record<Organ['kind'], string>> = {
  government:
    '政府信息公开列入对各部门、各下级政府的年度工作考核。（请写明考核方式和结果。）社会评议情况：（请写明评议方式和结果。）责任追究情况：（请写明；没有的写“没有发生需要追究责任的情形”。）',
  department: '（请写明分管负责人、工作机构、培训和监督检查情况，以及接受考核、评议的结果。）',
  other: '（请写明负责公开工作的机构和人员、培训和监督检查情况。）',
};

/**
 * Prose of sections 一, 五 and 六 for a clerk to start from: sentences with placeholders that change their wording with the
 * figures, and brackets （请写明…） where only the clerk knows, which the rule `prose/unwritten` finds. Pure.
 */
export function starterProse(kind: Organ['kind'], fee: StarterFee = { notices: 0, yuan: 0 }): StarterProse {
  return {
    overview: [
      `{{year}}年，{{organ}}按照《中华人民共和国政府信息公开条例》的要求开展政府信息公开工作。${OVERVIEW[kind]}有关情况如下。`,
      '（一）主动公开。（请写明通过政府网站、政务新媒体等渠道公开信息的数量，以及政策解读、回应关切的情况。）',
      `（二）依申请公开。${APPLICATIONS}${PROCEEDINGS}`,
      '（三）政府信息管理。（请写明公开属性认定、保密审查、动态调整和规范性文件清理的情况。）',
      '（四）政府信息公开平台建设。（请写明网站专栏、政务新媒体、公报和查阅场所的建设情况。）',
      `（五）监督保障。${SUPERVISION[kind]}`,
    ].join('\n'),
    problems: [
      '（一）存在的主要问题。（请写明政府信息公开工作中存在的主要问题。）',
      '（二）改进情况。（请写明针对上述问题和上年问题采取的措施、取得的效果。）',
    ].join('\n'),
    other: [`（一）信息处理费。${feeSentence(fee)}`, '（二）其他。没有其他需要报告的事项。'].join('\n'),
  };
}

function feeSentence({ notices, yuan }: StarterFee): string {
  if (notices === 0 && yuan === 0) return '{{year}}年没有收取政府信息公开信息处理费。';
  return `{{year}}年发出收费通知${notices}件，收取政府信息公开信息处理费${yuan}元。`;
}
