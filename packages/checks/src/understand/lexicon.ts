import type { MetricId } from './metrics.js';

/**
 * How a metric is said. `full`: the words alone say it. `weak`: they say it where the sentence speaks of applications
 * and nothing but plain words stands before them (“办结69件”).
 */
export interface MetricWords {
  readonly metric: MetricId;
  readonly pattern: string;
  readonly strength: 'full' | 'weak';
}

const PUBLICITY =
  '(?:(?:依申请公开)?政府信息公开|信息公开|依申请公开(?:政府信息)?|依申请|公开政府信息|政府信息)';
const NOT_NOUN =
  '(?!人|书|表|渠道|方式|材料|平台|受理|办理|答复|处理(?!的)|内容|条件|流程|制度|工作|单位|主体|系统|窗口|点|登记|业务|办法|指南|栏目|专栏|服务|目录|培训|答复书|告知书|文书|规定|规程|数据|统计|台账|信息公开)';
/** 申请 as a thing that is counted. */
export const NOUN = `(?:${PUBLICITY}(?:类)?(?:的)?申请${NOT_NOUN}(?:事项|案件|件|数量|总量|总数|量|数)?|依申请公开(?:件|事项|案件))`;
const BARE_NOUN = `(?:${NOUN}|(?<![复议许可救助补贴更正登记])申请${NOT_NOUN}(?:事项|案件|件|数量|总量|总数|量|数)?)`;
/** What is received or answered: an application, or 依申请公开 alone as its name. */
const OBJECT = `(?:${BARE_NOUN}|依申请公开(?:政府信息|信息)?(?!\\d{4})${NOT_NOUN}(?:的)?(?:申请)?(?:请求|件|事项|案件)?)`;
const OF_NOUN = `(?:的)?(?:${BARE_NOUN})?`;
const AND = '(?:、|和|或者|或|及|以及)';
/** All who may apply: one kind of them alone narrows what is counted. */
const EVERYONE = `(?:公民|自然人|个人|群众)${AND}(?:企业|法人|组织|单位)(?:${AND}?(?:者)?(?:法人|其他组织|其它组织|社会组织|组织))*`;
/** What may stand between the verb and 申请 without narrowing what is counted. */
const ANYONE = `(?:了|到|的|各类|各种|有效|书面|群众|社会公众|公众|申请人|提出|提交|“|”|${EVERYONE})*`;

const RECEIVED_VERB = '(?:收到|接收|接到|受理|收悉|接受|承接)(?:并(?:办理|受理|处理))?';
const ANSWERED_VERB =
  '(?<![未没待再先])(?:完成(?:办理|答复|办结|处理|办复)|办结|办复|答复完毕|答复|办理完毕|处理完毕|答复办结|办理答复|回复)(?:了)?';
const HANDLED_VERB = '(?:办理|处理|依法处理)(?:了)?';
const LAST_YEAR = '(?:上一年度|上一年|上年度|上年|去年度|去年|往年)';
const NEXT_YEAR = '(?:下一年度|下一年|下个年度|下年度|下年|次年度|次年|明年|第二年|\\d{4}年度?)';
const GO_ON = '(?:继续)?(?:办理|答复|处理)?(?:答复)?';

function full(metric: MetricId, pattern: string): MetricWords {
  return { metric, pattern, strength: 'full' };
}

function weak(metric: MetricId, pattern: string): MetricWords {
  return { metric, pattern, strength: 'weak' };
}

const DOCUMENT = '(?:行政)?规范性文件';
const REGULATION = '(?:政府|部门|地方政府)?规章';
const MADE = '(?:制发|制定|制作|印发|出台|新制定|新制发|新出台)(?:并公开|和公开|并发布|印发|出台|发布)?';
const REPEALED = '(?:宣布)?(?:废止|失效)(?:和|或|、)?(?:废止|宣布失效|失效)?';
const IN_FORCE = '(?:继续|保留)?现行有效|继续有效';

function documentWords(noun: string, metrics: readonly [MetricId, MetricId, MetricId]): MetricWords[] {
  const verbs = [MADE, REPEALED, IN_FORCE];
  return metrics.flatMap((metric, index) => {
    const verb = `(?:${verbs[index]})`;
    return [
      full(metric, `${verb}(?:的)?(?:${noun})`),
      full(metric, `(?:${noun})(?:共|总?数量?)?(?:本年度?)?${verb}`),
    ];
  });
}

const APPLICATIONS: readonly MetricWords[] = [
  full('newlyReceived', `(?:本年度?)?(?:新收到|新收|新增|新受理|新接收)(?:${ANYONE}${OBJECT})?`),
  full('received', `(?:${RECEIVED_VERB}|登记)${ANYONE}${OBJECT}`),
  full('received', `${OBJECT}(?:总?收件|来件)`),
  full('answered', `${ANSWERED_VERB}${ANYONE}${OBJECT}`),
  full('answered', `完成${PUBLICITY}?申请(?:的)?(?:答复|办理)`),
  full('handled', `${HANDLED_VERB}${ANYONE}${OBJECT}`),
  full('carriedOver', `${LAST_YEAR}结转(?:至|到)?(?:本年度?|今年|\\d{4}年度?)?${GO_ON}${OF_NOUN}`),
  full('carriedOver', `结转${LAST_YEAR}${OF_NOUN}|${LAST_YEAR}转入${OF_NOUN}`),
  full('carriedOver', `\\d{4}年度?结转(?!至|到|下|次|\\d{4}年)${OF_NOUN}`),
  full(
    'carriedForward',
    `(?:结转|转结|顺延|转入|转至|转到|转|延续)(?:至|到|入)?${NEXT_YEAR}${GO_ON}${OF_NOUN}`,
  ),
  full('carriedForward', `${NEXT_YEAR}继续(?:办理|答复|处理)${OF_NOUN}`),
  full('carriedForward', '跨年(?:度)?(?:办理|答复)|(?:正|尚|仍|还)在(?:依法|按程序)?办理(?:过程)?(?:之)?中?'),
  full('carriedForward', '(?:尚|仍|还)?(?:未到|未满|在)(?:法定)?(?:答复|办理)期限(?:之)?内?'),
  full('carriedForward', `(?:年[末底])?(?:尚|仍|还)?未(?:办结|答复|办理完毕)${OF_NOUN}`),
  full('carriedForward', `将?[于在]${NEXT_YEAR}${GO_ON}(?:办理|办结|答复)(?:完毕)?`),
  full('carried', `结转${OF_NOUN}`),
  weak('received', NOUN),
  weak('received', RECEIVED_VERB),
  weak('answered', ANSWERED_VERB),
  weak('handled', HANDLED_VERB),
];

const OUTCOMES: readonly MetricWords[] = [
  full('granted', '(?:予以|同意|准予|给予)(?:全部)?公开|全部公开'),
  full('granted', '(?<![予分意绝部动息请])公开(?=(?:和|及|以及|与|、|或|或者)部分公开)'),
  full('partlyGranted', '(?:予以)?部分(?:予以|同意)?公开|区分处理'),
  full('refused', '(?:不予|不同意|拒绝)公开'),
  full('unavailable', '无法(?:予以)?提供'),
  full('notProcessed', '不予处理'),
  full('otherOutcomes', '(?:作|作出|按)?其[他它](?:类)?处理'),
  full('stateSecret', '(?:属于|涉及)?国家秘密'),
  full('otherLaws', '(?:其他)?法律(?:、)?行政法规禁止公开'),
  full('securityAndStability', '(?:危及)?“?三安全一稳定”?'),
  full('thirdPartyRights', '(?:保护)?第三方合法权益'),
  full('internalAffairs', '(?:属于)?(?:三类)?内部(?:管理|事务)信息'),
  full('processInformation', '(?:属于)?(?:四类)?过程性信息'),
  full('enforcementFiles', '(?:属于)?行政执法案卷(?:信息)?'),
  full('administrativeInquiry', '(?:属于)?行政查询事项'),
  full('notHeld', '(?:本机关|[本我]单位|[本我][局委办部])?不掌握(?:相关|该|所申请)?(?:政府)?(?:信息)?'),
  full('needsCreation', '没有现成信息(?:、)?(?:需要?另行制作)?|需要?另行制作'),
  full('stillUnclear', '补正后(?:申请)?(?:信息)?(?:内容)?仍?不明确|申请(?:信息)?内容仍?不明确'),
  full('petition', '信访、?(?:举报、?投诉|投诉、?举报)类?(?:的)?(?:申请)?'),
  full('repeated', '重复申请'),
  full('publication', '(?:要求提供)?公开出版物'),
  full('excessive', '(?:无正当理由)?大量反复申请'),
  full('confirmation', '(?:要求(?:行政机关)?)?确认或(?:者)?重新出具(?:已获取信息)?'),
  full(
    'correctionOverdue',
    `(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正(?:、?行政机关不再处理其政府信息公开申请)?`,
  ),
  full(
    'feeOverdue',
    '(?:申请人)?逾期未(?:按收费通知要求)?缴(?:纳)?费(?:用)?(?:、?行政机关不再处理其政府信息公开申请)?',
  ),
  weak(
    'otherRest',
    '其[他它](?!处理|方式|渠道|形式|结果|组织|法律|申请|信息|机关|单位|部门|[^\\d（：共为，。；]{3})',
  ),
];

const APPLICANTS: readonly MetricWords[] = [
  full('naturalPerson', `(?:由)?(?:自然人|公民(?!、|和|或|及))(?:提出|提交)?${OF_NOUN}`),
  full('legalPersons', `由?法人(?:或者|和|或|及|与|、)其[他它]组织(?:提出|提交)?${OF_NOUN}`),
  full('commercial', `由?商业企业(?:提出|提交)?${OF_NOUN}`),
  full('research', `由?科研机构(?:提出|提交)?${OF_NOUN}`),
  full('socialWelfare', `由?社会(?:公益)?组织(?:提出|提交)?${OF_NOUN}`),
  full('legalService', `由?法律服务机构(?:提出|提交)?${OF_NOUN}`),
  full(
    'channel',
    `(?:通过|经|以|采取|采用)?(?:当面|现场|网络|网上|线上|网站|政府网站|门户网站|网络平台|在线平台|在线|信函|邮寄|信件|传真|电子邮件|邮件|其他(?:方式|渠道|形式))(?:平台|系统|渠道|方式|形式|途径)?(?:当面)?(?:提交|提出|收到|受理|申请|递交)?(?:的)?(?:${BARE_NOUN})?`,
  ),
];

const PROCEEDINGS: readonly MetricWords[] = [
  full(
    'reconsideration',
    `(?:${PUBLICITY}类?(?:的)?)?(?:行政复议|(?<!行政)复议)(?:申请|案件|案|事项)*(?:数量|数)?`,
  ),
  full(
    'litigation',
    `(?:${PUBLICITY}类?(?:的)?)?(?:行政诉讼|行政应诉|(?<!行政|提起)诉讼)(?:案件|案|事项)*(?:数量|数)?`,
  ),
  full('litigationDirect', '(?:未经(?:行政)?复议(?:而)?)?直接(?:起诉|提起(?:的)?(?:行政)?诉讼)(?:案件|的)*'),
  full('litigationAfter', '(?:经)?(?:行政)?复议后(?:再)?(?:起诉|提起(?:的)?(?:行政)?诉讼|诉讼)(?:案件|的)*'),
  full(
    'upheld',
    '(?:行政)?(?:复议|诉讼)?(?:机关|法院)?(?:决定|判决)?(?:结果)?(?:予以|被)?维持(?:原(?:行政)?行为|原决定)?',
  ),
  full('corrected', '(?:结果)?(?:被)?(?:撤销(?:或|、|和|并)?)?纠正'),
  full('otherResult', '其[他它]结果'),
  full('pending', '(?:尚)?未审结|(?:正|尚)在审理(?:之)?中?'),
];

const DISCLOSURE: readonly MetricWords[] = [
  ...documentWords(REGULATION, ['regulationsMade', 'regulationsRepealed', 'regulationsInForce']),
  ...documentWords(DOCUMENT, ['documentsMade', 'documentsRepealed', 'documentsInForce']),
  weak('documentsMade', MADE),
  weak('documentsRepealed', REPEALED),
  weak('documentsInForce', IN_FORCE),
  full('licensing', '(?:作出|做出|办理)?(?:各类)?行政许可(?:事项)?(?:处理)?决定(?:书)?'),
  full('punishment', '(?:作出|做出)?(?:各类)?行政处罚(?:事项)?(?:处理)?决定(?:书)?'),
  full('coercion', '(?:作出|做出)?(?:各类)?行政强制(?:措施|执行)?(?:处理)?决定(?:书)?'),
  full('licensing', '行政许可(?=[、和及]行政(?:处罚|强制))'),
  full('punishment', '行政处罚(?=[、和及]行政(?:许可|强制))'),
  full('fees', '(?:收取)?行政事业性收费(?:总?金额|总额|收入)?'),
  full('informationFee', '(?:政府信息公开)?(?:政府)?信息(?:公开)?处理(?:相关)?费(?:用)?'),
];

/** Every way of saying a metric. Of two that begin at the same place the longer one counts. */
export const METRIC_WORDS: readonly MetricWords[] = [
  ...APPLICATIONS,
  ...OUTCOMES,
  ...APPLICANTS,
  ...PROCEEDINGS,
  ...DISCLOSURE,
];
