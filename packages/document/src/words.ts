import type { Language } from './language.js';

/**
 * The texts of one place in the code, Chinese first; English is held against its shape by the types. Returns what gives
 * them in a language: `const text = words({ 'zh-CN': { done: '完成' }, en: { done: 'Done' } }); text(language).done`.
 */
export function words<Texts>(texts: {
  readonly 'zh-CN': Texts;
  readonly en: NoInfer<Texts>;
}): (language: Language) => Texts {
  return (language) => texts[language];
}
