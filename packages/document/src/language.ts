/** The languages in which findings and errors can be worded. */
export type Language = 'zh-CN' | 'en';

/** A text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;
