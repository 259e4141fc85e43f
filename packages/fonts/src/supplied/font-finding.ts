import type { Finding, Language } from '@xxgk/document';
import { englishMessages } from '../messages.en.js';
import { chineseMessages } from '../messages.zh-cn.js';

/** Why a font file was not used. */
export type FontFault = keyof typeof chineseMessages;

/** A font file that is not used, as a finding. A font of another kind is no fault, so that is only a note. */
export function fontFinding(fault: FontFault, file: string, names: string, language: Language): Finding {
  const messages = language === 'en' ? englishMessages : chineseMessages;
  return {
    ruleId: fault,
    severity: fault === 'fonts/unrecognised' ? 'note' : 'warning',
    message: messages[fault](file, names),
    where: file,
  };
}
