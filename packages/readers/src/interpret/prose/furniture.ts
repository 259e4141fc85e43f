import { squeeze } from '@xxgk/sources';

/**
 * Lines that web sites and printed pages put around a report and that are no part of it: dates of publication, sources,
 * sizes of type, sharing, neighbours, page numbers, imprint. Compared without white space.
 * @rule practice: government web sites, Word and PDF pages
 */
const FURNITURE: readonly RegExp[] = [
  /^[-—–－]*\s*第?\d{1,3}页?\s*[-—–－]*$/u,
  /^第\d+页[,，/／]?共\d+页$/u,
  /^\d+[/／]\d+$/u,
  /^[【[（(]?(?:打印|关闭|返回|收藏|分享|字号|字体|纠错|我要纠错|下载|导出|浏览|顶部|扫一扫|朗读|听全文|大中小|大|中|小|上一篇|下一篇|上一条|下一条)(?:本页|窗口|顶部|列表|首页|正文|全文|到|此页|页面|：|:|[|｜/、大中小\s])*[】\]）)]?$/u,
  /^(?:字号|字体|分享|打印|收藏|视力保护色?|保护视力色|语音播报|听全文)[：:【[(（]/u,
  /^(?:【?(?:字号|字体)[：:]?|\[?(?:大|中|小)\]?){2,}/u,
  /^(?:发布|发表|刊登|发文|成文|公开|更新|录入|生成)(?:日期|时间)[：:]/u,
  /^(?:日期|时间|来源|信息来源|作者|编辑|责任编辑|审核|责编|浏览次数|浏览量|点击数|点击量|阅读量?|访问量|访问次数|索引号|文号|文件编号|发布机构|发布单位|公开方式|主题分类|信息分类|组配分类|内容分类|体裁分类|主题词|分类|有效性|名称|标题|关键词|关键字|体裁|公开目录|公开类别|公开范围|公开形式|公开时限|发文机构|发文机关|发文单位|发文字号|所属机构|责任部门|责任单位|服务对象|信息索引|信息类别|文章来源|稿源|阅读次数|点击次数|浏览|阅读|生效日期|废止日期|有效期|文件状态)[：:]/u,
  /^(?:当前位置|您当前的位置|您的位置|你的位置|您现在的位置|现在的位置|所在位置|位置)[：:]/u,
  /^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|文章|阅读|文档|附件|信息|稿件)|分享到|分享至|扫一扫|手机扫|微信扫|打印本页|关闭窗口|返回顶部|返回首页|无障碍|长者模式|适老化|网站地图|网站首页|联系我们|关于我们|友情链接|站点地图|首页[>＞»|])/u,
  /(?:版权所有|主办单位|主办[：:]|承办单位|承办[：:]|技术支持|网站标识码|政府网站标识码|ICP备|公网安备|网安备|Copyright|©|建议使用.*浏览器|违法和不良信息)/iu,
  /^[\s>＞»|｜·*_=~-]+$/u,
  /^(?:首页|网站首页)(?:[>＞»/|\-—].*)?$/u,
];

/** A longer line with a sentence in it has words of the report, whatever it begins with. */
const LONGEST = 60;

/** Whether a line belongs to the site or the page and not to the report. */
export function isFurniture(text: string): boolean {
  const compact = squeeze(text);
  if (compact === '' || (compact.length > LONGEST && compact.includes('。'))) return false;
  return FURNITURE.some((pattern) => pattern.test(compact));
}

const CAPTION = /^(?:单位[：:]|[（(]单位[：:]|表[一二三\d]|附?表\d?[：:]?$|续表)/u;

/** Pieces of the remark in the head of table B, which page breaks set apart from it. */
const HEAD_REMARK = /^[（(]?本列数据的?勾稽关系|^等于第三项加第四项之和[）)]?$/u;

/** Whether a line only captions a table: its unit, its number, the remark in its head. */
export function isTableCaption(text: string): boolean {
  const compact = squeeze(text);
  return CAPTION.test(compact) || HEAD_REMARK.test(compact);
}
