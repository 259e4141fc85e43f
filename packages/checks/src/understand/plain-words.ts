/** Words that may stand between a metric and its number without changing what is counted. */
const FILLERS = [
  '(?:政府信息公开|信息公开|依申请公开|政府信息)?(?:的)?申请(?!人|书|表)(?:数量|总量|总数|件|量|数)?',
  '，?(?:共计|合计|总计|累计|总共|共有|共|总数|总量)',
  '案件',
  '事项',
  '政府信息',
  '信息',
  '完毕',
  '）',
  '件数',
  '数量',
  '数',
  '量',
  '的',
  '了',
  '有',
  '为',
  '是',
  '达到',
  '达',
  '等情形',
  '情形',
  '情况',
  '各类',
  '类',
  '均',
  '都',
  '各',
  '继续办理',
  '办理',
  '答复',
  '处理',
  '决定',
  '两项',
  '：',
  '“',
  '”',
  '仅',
  '只',
  '提出',
  '提交',
  '于',
];
/** Longer stretches are never plain; the bound also keeps the patterns below quick. */
const LONGEST = 30;
const GAP = new RegExp(`^(?:${FILLERS.join('|')})*$`, 'u');

/** Words between a number and the metric that follows it: 15件（依法）予以公开. */
const AFTER_NUMBER =
  /^(?:的|政府信息公开|信息公开|因|由于|属于|属|为|系|是|被|依法|依规|将|已|经|由[^，。；、\d]{1,10}$|作出|作|以|按|均|申请(?!人|书|表)|后|答复|决定)*$/u;

/** 申请 as the thing counted, right after the number: 70件申请. */
export const NOUN_AFTER =
  /^(?:的)?(?:有效)?(?:(?:政府信息公开|信息公开|依申请公开)?(?:的)?申请(?!人|书|表)(?:事项|案件)?|依申请公开(?!工作|栏目|渠道|平台))/u;

/** Words between two metrics that are counted together: 予以公开和部分公开59件. */
const BETWEEN =
  /^(?:的|申请|案件|答复|情形|因?政府信息公开|引发的|被|提起|发生)*(?:、|和|及|与|以及|或者|或|暨|加|（含|，?(?:提起|发生|引发)?)(?:被|提起|发生|的|因?政府信息公开|引发的|申请)*$/u;
const JOINER = /[、和及与或暨加含]/u;

/** What may stand before a metric that needs plain company: adverbs, time, the organ itself. */
const PLAIN_BEFORE =
  /^(?:其中|除|扣除|除了|仍有|还有|余|公开件|件|事项|案件|方面|登记|进行|\d{4}年度?|\d{1,2}月\d{1,2}日|全年|本年度?|今年|年度|年内|当年|一年来|截至|至|底|末|我[局委办县市区省州镇乡院厅处站校]|我(?:单位|街道|部门|中心|机关|系统)|本[级局委办县市区省镇乡院厅处]|本(?:单位|机关|部门|行政机关)|全[市县区省州镇乡局委旗盟]|全(?:街道|系统)|各级各部门|各级|市本级|县本级|区本级|共计|共|合计|总计|累计|总共|已|均|全部|实际|按时|按期|按规定|按照规定|在(?:法定|规定)(?:期限|时限|时间)内|依法|依规|及时|规范|书面|有|的|，|、|：|并|且|也|全|上述|各类|因|发生|产生|涉及|被|提起|引发|收到|申请|政府信息公开|对|目前|依申请公开|信息公开|剩余|其余|余下|另有|尚有|制发|作出|做出)*$/u;

/** Whether nothing but plain words stands between a metric and its number. */
export function isPlainGap(text: string): boolean {
  return text.length <= LONGEST && GAP.test(text);
}

/** Whether nothing but plain words stands between a number and the metric after it. */
export function isPlainAfterNumber(text: string): boolean {
  return text.length <= LONGEST && AFTER_NUMBER.test(text);
}

/** Whether two metrics with this text between them are counted together. */
export function joinsMetrics(text: string): boolean {
  return text.length <= LONGEST && JOINER.test(text) && BETWEEN.test(text);
}

/** Whether a metric with this text before it, back to the last pause, stands alone. */
export function isPlainBefore(text: string): boolean {
  return text.length <= LONGEST && PLAIN_BEFORE.test(text);
}
