/**
 * Words that the prose of the corpus is put together from, all our own. `{slot}` is filled by `fill-slots.ts`.
 * The sentences mean little; what counts is what lines meet in real reports: digits beside hanzi, percentages, units,
 * Latin names, brackets, quotes, titles of documents, dashes, rare characters.
 */
export const openings: readonly string[] = [
  '{year}年，{organ}围绕群众关心的事项推进政府信息公开，全年公开各类信息{count}条',
  '本机关按照《中华人民共和国政府信息公开条例》的要求，把公开工作列入年度计划，逐项明确责任和时限',
  '一年来，公开工作由办公室牵头、{few}个科室配合，形成了“一个口子进出、一张清单管到底”的做法',
  '截至{year}年12月31日，{organ}共公开政府信息{count}条，同比增长{percent}',
  '根据上级部署，{organ}对{few}类重点领域信息重新作了梳理',
];

export const subjects: readonly string[] = [
  '办公室',
  '政务公开科',
  '各业务科室',
  '信息中心',
  '法制机构',
  '窗口单位',
  '所属{few}个事业单位',
  '{town}',
  '公开工作专班',
  '承办处室和保密机构',
];

export const actions: readonly string[] = [
  '对现行有效的{count}件文件逐件复核，标注“有效”“废止”“失效”三种状态',
  '发布政策解读材料{few}篇（其中图解{few}篇、短视频{few}条）',
  '修订了《{title}》，自{year}年{month}月{day}日起施行',
  '把{title}与网页、PDF、OFD三种版式一并提供下载',
  '通过{system}推送信息{count}条，阅读量{wan}万余次',
  '公开财政资金{amount}万元的使用明细，涉及项目{few}个',
  '答复群众留言{count}条，按时办结率{percent}，平均用时{few}.{digit}个工作日',
  '在{place}设立公开查阅点{few}处，面积合计{count}㎡',
  '清理过期栏目{few}个，修复错链{count}处，错敏字{few}个',
  '组织培训{few}期、{count}人次，测试合格率{percent}',
  '编制主动公开基本目录{few}大类{count}项，动态调整{few}项',
  '向“{quote}”专题汇集办事指南{count}篇',
  '建立首问、会商、送审、归档“四步”流程，每一步都有签字、有时限、有回执',
  '与{system}完成对接，接口调用{count}次，可用率99.{digit}{digit}%',
  '就{title}征集意见{few}次，收到意见建议{count}条，采纳{few}条',
  '对历史公文{count}件开展公开属性认定，转为主动公开{few}件',
];

export const results: readonly string[] = [
  '群众满意度为{percent}',
  '较上年提高{few}.{digit}个百分点',
  '全年没有发生因公开不当引起的投诉',
  '有关做法在{place}作了交流',
  '查询时间由原来的{few}分钟缩短到{digit}分钟以内',
  '方便了企业和群众办事',
  '做到了“该公开的一件不漏，不该公开的一件不出”',
  '覆盖率达到100%',
  '第{ordinal}季度考核得分{few}.{digit}分（满分100分）',
  '形成了可以查、可以问、可以评的闭环',
];

export const closers: readonly string[] = [
  '下一步将把{title}的落实情况纳入考核，权重不低于{digit}%。',
  '具体数据见本报告第三部分；口径有变化的，已在表中注明。',
  '——公开不是终点，看得懂、用得上才是。',
  '对需要较长时间整改的事项，逐项列出责任人（{person}等）和完成时间（{nextYear}年{month}月底前）。',
  '相关材料可在{url}查阅……电话：{phone}。',
  '以上各项均不含涉密事项；其中{few}项因涉及第三方权益，已依法征求意见。',
];

export const headings: readonly string[] = [
  '主动公开',
  '依申请公开',
  '政府信息管理',
  '平台建设',
  '监督保障',
  '政策解读与回应关切',
  '重点领域信息公开',
  '队伍建设',
  '存在的主要问题',
  '改进情况',
  '规范性文件管理（含废止）',
  '“一件事”主题公开',
  '{year}年重点任务落实',
];

export const titles: readonly string[] = [
  '依申请公开工作规程',
  '主动公开基本目录（{year}年版）',
  '政务新媒体管理办法（试行）',
  '{year}—{nextYear}年信息公开培训计划',
  '公文公开属性源头认定办法',
  '行政规范性文件备案审查要点',
];

export const systems: readonly string[] = [
  'OA系统',
  '12345热线平台',
  '政务服务APP',
  'GovInfo 2.0',
  '微信公众号',
  '一体化平台（V3.1）',
  'Web端和App端',
];

export const places: readonly string[] = [
  '政务服务大厅',
  '档案馆和图书馆',
  '{few}个街道（镇）',
  '社区便民服务站',
  '公共阅览室',
];

export const quotes: readonly string[] = ['高效办成一件事', '阳光政务', '企业开办', '一老一小', '我要查档案'];

/** Names with characters that few fonts hold. */
export const persons: readonly string[] = ['王堃', '李镕', '张喆', '欧阳玥', '赵𬭎', '司马文'];
