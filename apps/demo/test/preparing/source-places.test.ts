import { createSession } from '@xxgk/document';
import { appFontSource, documentContext } from '../../src/preparing/app-context.js';
import { sourcePlaces } from '../../src/preparing/page-places.js';
import { prepareGongwen } from '../../src/preparing/prepare-gongwen.js';
import { noResources } from './prepared.js';

const MARKDOWN = `---
文种: 通知
发文机关: 示例县教育局
发文字号: 示教发〔2026〕1号
主送机关: 各乡镇人民政府
成文日期: 2026-01-05
---

# 示例县教育局关于做好招生工作的通知

为做好招生工作，现将有关事项通知如下。

一、招生范围

本县户籍的**适龄儿童**，以及随迁子女。

| 学校 | 名额 |
| --- | --- |
| 第一小学 | 120 |
`;

test('every line that is printed has its place, in the order of the page; marks and the kind have none', async () => {
  const fonts = appFontSource([], noResources);
  const wanted = { language: 'zh-CN' } as const;
  const context = documentContext(wanted, fonts, noResources, createSession());
  const prepared = await prepareGongwen({ markdown: MARKDOWN, ...wanted }, context);
  if (!prepared.ok) throw new Error(prepared.findings[0]?.message);
  const { metrics } = await fonts.metrics();
  const places = sourcePlaces(MARKDOWN, prepared.pagesOf(prepared.treeFor(), metrics).pages);
  const lines = MARKDOWN.split('\n');
  const placed = [...new Set(places.map(({ line = -1 }) => lines[line]))];
  const printed = lines.filter((line) => !/^(?:|---|文种.*|\| ---.*)$/u.test(line));
  expect(placed.toSorted()).toEqual(printed.toSorted());
  const tops = places.filter(({ line = 0 }) => line > 7).map(({ page, y }) => page * 10_000 + y);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test('a text without a title is no document yet, and says why', async () => {
  const fonts = appFontSource([], noResources);
  const context = documentContext({ language: 'zh-CN' }, fonts, noResources, createSession());
  const prepared = await prepareGongwen({ markdown: '', language: 'zh-CN' }, context);
  expect(prepared.ok).toBe(false);
  expect(prepared.findings.length).toBeGreaterThan(0);
});
