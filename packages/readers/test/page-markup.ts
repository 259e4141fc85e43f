import type { Grid, OfficialTables } from './official-tables.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A grid as the markup of a table. `cell` makes the inside of a cell. */
export function tableMarkup(grid: Grid, cell: (text: string) => string = escaped): string {
  const rows = grid.map((row) => {
    const cells = row.map(({ text, columns = 1, rows: span = 1 }) => {
      const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${span > 1 ? ` rowspan="${span}"` : ''}`;
      return `<td${spans}>${cell(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

/** What stands in a page, to be replaced by what a site makes of it. */
export interface PageParts {
  readonly title?: string;
  readonly disclosure: string;
  readonly applications: string;
  readonly proceedings: string;
}

/** The tables of a page, one table for each. */
export function plainParts(tables: OfficialTables): PageParts {
  return {
    disclosure: tableMarkup(tables.disclosure),
    applications: tableMarkup(tables.applications),
    proceedings: tableMarkup(tables.proceedings),
  };
}

/** The article of a report: title, six sections, signature. */
export function articleOf(parts: PageParts, year = 2022): string {
  return `<h1>${parts.title ?? `示例县财政局${year}年政府信息公开工作年度报告`}</h1>
<p>本报告所列数据统计期限为${year}年1月1日至12月31日。</p>
<p>一、总体情况</p><p>&nbsp;&nbsp;全年工作平稳。</p><p>（一）主动公开。按时更新。</p>
<p>二、主动公开政府信息情况</p>${parts.disclosure}
<p>三、收到和处理政府信息公开申请情况</p>${parts.applications}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${parts.proceedings}
<p>五、存在的主要问题及改进情况</p><p>解读材料偏少，下一步增加图解。</p>
<p>六、其他需要报告的事项</p><p>没有收取信息处理费。</p>
<p style="text-align:right">示例县财政局</p><p style="text-align:right">${year + 1}年1月20日</p>`;
}

/** An article on a page of a government web site, with everything such sites put around it. */
export function sitePage(article: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年度报告_示例县人民政府网站</title>
<style>p{}</style><script>var a = "<p>一、总体情况</p>";</script></head><body>
<div class="top"><a href="/">首页</a> | <a>政务公开</a> | <a>政府信息公开年报</a></div>
<div class="position">您当前的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; 年度报告</div>
<div id="main"><div class="info">索引号：001-2023 发布时间：2023-01-20 来源：示例县财政局 浏览次数：88 字号：[大 中 小] 打印 关闭</div>
<div class="TRS_Editor"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->${article}</div>
<div>附件：</div><div><a href="a.docx">示例县财政局2022年年报.docx</a></div>
<div class="share">分享到：微信 微博</div><div>上一篇：某局年度报告</div><div>下一篇：没有了</div></div>
<div class="footer"><p>版权所有：示例县人民政府办公室 ICP备00000000号 网站标识码：0000000000</p></div></body></html>`;
}
