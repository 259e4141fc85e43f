import {
  type Block,
  type Finding,
  isSignature,
  type Language,
  type StyleSheet,
  signatureHeight,
} from '@xxgk/document';
import type { PageBuilder } from './page-builder.js';

const WORDING: Readonly<Record<Language, Pick<Finding, 'message' | 'hint'>>> = {
  'zh-CN': {
    message: '署名和成文日期单独排在一页，该页没有正文。',
    hint: '请增减末段文字，或把较长的末段分成两段，使署名与正文同在一页。',
  },
  en: {
    message: 'The signature stands on a page without text.',
    hint: 'Shorten or lengthen the last paragraph, or make two of it.',
  },
};

/** Whether a block about to be set is a signature that will stand on a page of its own, above nothing but a note. */
export function standsAlone(block: Block, pages: PageBuilder, styleSheet: StyleSheet): boolean {
  return isSignature(block) && (pages.used() === 0 || !pages.fits(signatureHeight(block, styleSheet)));
}

/** @rule GB/T 9704-2012 §7.3.5.5 */
export function signatureAloneFinding(language: Language): Finding {
  return {
    ruleId: 'layout/signature-alone',
    severity: 'warning',
    source: 'GB/T 9704-2012 §7.3.5.5',
    ...WORDING[language],
  };
}
