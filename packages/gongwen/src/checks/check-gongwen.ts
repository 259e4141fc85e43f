import type { Finding, Language } from '@xxgk/document';
import { checkOfficial, elementName } from '@xxgk/official';
import type { Gongwen } from '../gongwen.js';
import { SOURCE_PATH } from '../gongwen.js';
import { gongwenContext } from './gongwen-rule.js';
import { gongwenRules } from './gongwen-rules.js';

/** What is wrong with a document: its official elements, then its kind, its parts and its words; a yearly report is held against that of the year before. Never throws. */
export function checkGongwen(
  gongwen: Gongwen,
  language: Language = 'zh-CN',
  previous?: Gongwen,
): readonly Finding[] {
  const context = gongwenContext(gongwen, language, previous);
  const ofElements = checkOfficial(gongwen.official, gongwen.organ, { language, path: [SOURCE_PATH] });
  return [...ofElements.map(named), ...gongwenRules.flatMap(({ check }) => check(context))];
}

/** Reports name their elements `official.signers`; at the head of a document they bear their Chinese names. */
function named({ hint, ...finding }: Finding): Finding {
  if (hint === undefined) return finding;
  const words = hint.replace(/official\.([A-Za-z]+)/gu, (_, key: string) => `“${elementName(key, 'zh-CN')}”`);
  return { ...finding, hint: words.replaceAll('direction: up', '“行文方向: 上行”') };
}
