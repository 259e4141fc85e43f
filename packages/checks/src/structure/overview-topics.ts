/** What section 一 must cover, and words by which a text shows that it does. @rule 国办公开办函〔2021〕30号 附件 一 */
export const overviewTopics: readonly { readonly topic: string; readonly words: RegExp }[] = [
  { topic: '主动公开', words: /主动公开|公开(?:各类|政府|政务)?信息|发布(?:各类|政府|政务)?信息|政策解读/u },
  { topic: '依申请公开', words: /依申请|公开申请|申请公开|申请\d+件/u },
  {
    topic: '政府信息管理',
    words: /信息管理|信息发布(?:审核|审查|管理)|公开审查|保密审查|公开属性|规范性文件|动态调整|文件清理/u,
  },
  { topic: '政府信息公开平台建设', words: /平台|网站|专栏|专区|新媒体|公众号|政务微博|政府公报/u },
  { topic: '监督保障', words: /监督|考核|培训|责任追究|追责|组织领导|社会评议|责任制/u },
];

/** What the report of a government must say besides. @rule 《政府信息公开条例》第五十条第（四）项 */
export const accountabilityTopics: readonly { readonly topic: string; readonly words: RegExp }[] = [
  { topic: '工作考核', words: /考核|绩效|考评/u },
  { topic: '社会评议', words: /评议|满意度|第三方评估/u },
  { topic: '责任追究', words: /责任追究|追究[^。；]{0,6}责任|追责|问责|被?追究/u },
];
