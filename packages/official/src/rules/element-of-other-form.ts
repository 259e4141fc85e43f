import { words } from '@xxgk/document';
import { elementName } from '../elements/element-names.js';
import type { Official, OfficialForm } from '../elements/official.js';
import { defineOfficialRule } from './official-rule.js';

/** Elements that only some forms have. @rule GB/T 9704-2012 §10 */
const FORMS_OF: Readonly<Partial<Record<keyof Official, readonly OfficialForm[]>>> = {
  printedBy: ['document', 'order', 'minutes'],
  orderNumber: ['order'],
  signerPost: ['order'],
  signature: ['order'],
  attendance: ['minutes'],
};

const formName = words<Readonly<Record<OfficialForm, string>>>({
  'zh-CN': { document: '通用格式', letter: '信函格式', order: '命令（令）格式', minutes: '纪要格式' },
  en: { document: 'common form', letter: 'letter form', order: 'order form', minutes: 'minutes form' },
});

/** Elements belong to the form. @rule GB/T 9704-2012 §10 */
export const elementOfOtherForm = defineOfficialRule({
  id: 'official/element-of-other-form',
  severity: 'note',
  demand: { 'zh-CN': '要素与公文格式相符', en: 'Elements belong to the form' },
  source: 'GB/T 9704-2012 §10',
  why: {
    'zh-CN': '各种格式的要素不同，多余的要素不编排。',
    en: 'The forms have different elements; others are not set.',
  },
  remedy: { 'zh-CN': '核对格式，或删去这一项。', en: 'Check the form, or remove the field.' },
  example: { wrong: '信函标注印发机关', right: '通用格式标注印发机关' },
  text: {
    'zh-CN': (element: string, form: string) => ({
      message: `${form}没有“${element}”这一要素，没有编排。`,
      hint: '请核对公文格式，或删去这一项。',
    }),
    en: (element, form) => ({
      message: `The ${form} has no "${element}"; it is not set.`,
      hint: 'Check official.form, or remove the field.',
    }),
  },
  check: ({ official, facts, language }, report) =>
    (Object.keys(FORMS_OF) as (keyof Official)[])
      .filter((key) => official[key] !== undefined && FORMS_OF[key]?.includes(facts.form) === false)
      .map((key) => report({ key }, elementName(key, language), formName(language)[facts.form])),
});
