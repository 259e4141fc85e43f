import type { Finding } from '@xxgk/document';
import type { OfficialMessages } from '../messages/official-messages.js';
import { isCalendarDate } from '../report/calendar-date.js';
import { parseDocumentNumber } from '../report/official/document-number.js';
import { type OfficialFacts, officialFacts } from '../report/official/official-facts.js';
import type { Official, OfficialForm } from '../report/official.js';
import { type OfficialRuleId, officialExplanations } from './official-explanations.js';
import type { CheckContext, Rule, RuleReporter } from './rule.js';

const MANY_ORGANS = 10;
/** Longer names are condensed: more characters than the smallest mark has room for. */
const LONG_ORGAN = 26;

interface OfficialContext extends CheckContext {
  readonly official: Official;
  readonly facts: OfficialFacts;
  readonly words: OfficialMessages;
}

/** A rule that looks at `official` and finds nothing where there is none. */
function officialRule(
  head: Omit<Rule, 'check' | 'explanation'> & { readonly id: OfficialRuleId },
  check: (context: OfficialContext, report: RuleReporter) => readonly Finding[],
): Rule {
  return {
    ...head,
    explanation: officialExplanations[head.id],
    check: (context, report) => {
      const { official } = context.report;
      if (official === undefined) return [];
      const facts = officialFacts(context.report, official);
      const placed: RuleReporter = (finding) => {
        const key = finding.path?.join('.') ?? '';
        return report({ where: context.messages.field[key] ?? key, ...finding });
      };
      return check({ ...context, official, facts, words: context.messages.official }, placed);
    },
  };
}

/** A rule about the wording of one field: a value that is given and does not match is reported. */
function wordingRule(
  id: OfficialRuleId,
  key: 'serial' | 'secrecy' | 'urgency',
  pattern: RegExp,
  source: string,
  demand: Rule['demand'],
): Rule {
  return officialRule({ id, severity: 'warning', demand, source }, ({ official, words }, report) => {
    const value = official[key];
    if (value === undefined || pattern.test(value)) return [];
    return [report({ path: ['official', key], actual: value, ...words[key](value) })];
  });
}

const NUMBERED: readonly OfficialForm[] = ['document', 'letter'];

const documentNumber = officialRule(
  {
    id: 'official/document-number',
    severity: 'note',
    demand: {
      'zh-CN': '发文字号用六角括号括入年份，不加“第”字，序号不编虚位',
      en: 'The document number is written 示政办〔2026〕2号',
    },
    source: 'GB/T 9704-2012 §7.2.5',
  },
  ({ official, facts, words }, report) => {
    const written = official.documentNumber;
    if (written === undefined || !NUMBERED.includes(facts.form)) return [];
    const parsed = parseDocumentNumber(written);
    if (parsed === undefined || !parsed.normalised) return [];
    const path = ['official', 'documentNumber'];
    const fix = { title: words.fixNumber, safe: true, edits: [{ path, value: parsed.text }] };
    const sentence = words.numberNormalised(written, parsed.text);
    return [report({ path, actual: written, expected: parsed.text, fix, ...sentence })];
  },
);

const documentNumberUnreadable = officialRule(
  {
    id: 'official/document-number-unreadable',
    severity: 'warning',
    demand: {
      'zh-CN': '发文字号由机关代字、年份、序号组成',
      en: 'The document number has an organ code, a year and a number',
    },
    source: 'GB/T 9704-2012 §7.2.5',
  },
  ({ official, facts, words }, report) => {
    const written = official.documentNumber;
    if (written === undefined || !NUMBERED.includes(facts.form)) return [];
    if (parseDocumentNumber(written) !== undefined) return [];
    const path = ['official', 'documentNumber'];
    return [report({ path, actual: written, ...words.numberUnreadable(written) })];
  },
);

const secrecyWithoutSerial = officialRule(
  {
    id: 'official/secrecy-without-serial',
    severity: 'warning',
    demand: { 'zh-CN': '涉密公文标注份号', en: 'A secret document bears a serial' },
    source: '《党政机关公文处理工作条例》第九条',
  },
  ({ official, words }, report) =>
    official.secrecy === undefined || official.serial !== undefined
      ? []
      : [report({ path: ['official', 'serial'], ...words.secrecyWithoutSerial() })],
);

const signers = officialRule(
  {
    id: 'official/signers',
    severity: 'warning',
    demand: {
      'zh-CN': '上行文标注签发人，其他公文不标注',
      en: 'Signers are named in documents to a superior, and only there',
    },
    source: 'GB/T 9704-2012 §7.2.6',
  },
  ({ facts, words }, report) => {
    const path = ['official', 'signers'];
    if (facts.upward && facts.signers.length === 0) return [report({ path, ...words.upwardWithoutSigner() })];
    const isOrder = facts.form === 'order';
    return facts.upward || isOrder || facts.signers.length === 0
      ? []
      : [report({ path, ...words.signersNotUpward() })];
  },
);

const printing = officialRule(
  {
    id: 'official/printing',
    severity: 'warning',
    demand: {
      'zh-CN': '印发机关和印发日期同时标注，日期实际存在',
      en: 'Printing organ and date stand together; the date exists',
    },
    source: 'GB/T 9704-2012 §7.4.3',
  },
  ({ official: { printedBy, printedOn }, words }, report) => [
    ...((printedBy === undefined) === (printedOn === undefined)
      ? []
      : [
          report({
            path: ['official', printedBy === undefined ? 'printedBy' : 'printedOn'],
            ...words.printedTogether(),
          }),
        ]),
    ...(printedOn === undefined || isCalendarDate(printedOn)
      ? []
      : [report({ path: ['official', 'printedOn'], actual: printedOn, ...words.printedOn(printedOn) })]),
  ],
);

const markReadable = officialRule(
  {
    id: 'official/mark-readable',
    severity: 'warning',
    demand: {
      'zh-CN': '发文机关标志醒目：机关不过多，名称不过长',
      en: 'The mark is striking: not many organs, no long names',
    },
    source: 'GB/T 9704-2012 §7.2.4',
  },
  ({ facts, words }, report) => {
    const path = ['official', 'markOrgans'];
    const long = facts.markOrgans.filter((organ) => [...organ, ...facts.suffix].length > LONG_ORGAN);
    return [
      ...(facts.markOrganCount > MANY_ORGANS
        ? [
            report({
              path,
              actual: facts.markOrganCount,
              ...words.manyOrgans(facts.markOrganCount, facts.markOrgans.length === 1),
            }),
          ]
        : []),
      ...long.map((organ) => report({ path, actual: organ, ...words.longOrgan(organ) })),
    ];
  },
);

/** Elements that only some forms have. @rule GB/T 9704-2012 §10 */
const FORMS_OF: Readonly<Partial<Record<keyof Official, readonly OfficialForm[]>>> = {
  printedBy: ['document', 'order', 'minutes'],
  orderNumber: ['order'],
  signerPost: ['order'],
  signature: ['order'],
  attendance: ['minutes'],
};

const elementOfOtherForm = officialRule(
  {
    id: 'official/element-of-other-form',
    severity: 'note',
    demand: { 'zh-CN': '要素与公文格式相符', en: 'Elements belong to the form' },
    source: 'GB/T 9704-2012 §10',
  },
  ({ official, facts, messages, words }, report) =>
    (Object.keys(FORMS_OF) as (keyof Official)[])
      .filter((key) => official[key] !== undefined && FORMS_OF[key]?.includes(facts.form) === false)
      .map((key) => {
        const name = messages.field[`official.${key}`] ?? key;
        return report({ path: ['official', key], ...words.elementOfOtherForm(name, words.form[facts.form]) });
      }),
);

/** Rules about 版头 and 版记. */
export const officialRules: readonly Rule[] = [
  documentNumber,
  documentNumberUnreadable,
  wordingRule('official/serial', 'serial', /^\d{6}$/u, 'GB/T 9704-2012 §7.2.1', {
    'zh-CN': '份号用6位阿拉伯数字',
    en: 'The serial has six digits',
  }),
  wordingRule(
    'official/secrecy',
    'secrecy',
    /^(绝密|机密|秘密)(★(\d{1,2}(年|个月)|长期))?$/u,
    'GB/T 9704-2012 §7.2.2',
    {
      'zh-CN': '密级和保密期限写成“机密★1年”',
      en: 'Secrecy and its term are written 机密★1年',
    },
  ),
  secrecyWithoutSerial,
  wordingRule('official/urgency', 'urgency', /^(特急|加急)$/u, '《党政机关公文处理工作条例》第九条', {
    'zh-CN': '紧急程度为“特急”或“加急”',
    en: 'Urgency is 特急 or 加急',
  }),
  signers,
  printing,
  markReadable,
  elementOfOtherForm,
];
