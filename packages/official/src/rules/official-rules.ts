import type { Finding, Language } from '@xxgk/document';
import type { Official } from '../elements/official.js';
import { officialFacts } from '../elements/official-facts.js';
import { documentNumber } from './document-number.js';
import { documentNumberUnreadable } from './document-number-unreadable.js';
import { elementOfOtherForm } from './element-of-other-form.js';
import { markReadable } from './mark-readable.js';
import type { OfficialRule } from './official-rule.js';
import { printing } from './printing.js';
import { secrecy } from './secrecy.js';
import { secrecyWithoutSerial } from './secrecy-without-serial.js';
import { serial } from './serial.js';
import { signers } from './signers.js';
import { urgency } from './urgency.js';

/** Every rule about 版头 and 版记, in the order in which findings are listed. */
export const officialRules: readonly OfficialRule[] = [
  documentNumber,
  documentNumberUnreadable,
  serial,
  secrecy,
  secrecyWithoutSerial,
  urgency,
  signers,
  printing,
  markReadable,
  elementOfOtherForm,
];

/** What is wrong with the official elements of a document of `organ`; `path` leads to them in its data. Never throws. */
export function checkOfficial(
  official: Official,
  organ: string,
  options: { readonly language?: Language; readonly path?: readonly string[] } = {},
): readonly Finding[] {
  const { language = 'zh-CN', path = [] } = options;
  const context = { official, facts: officialFacts(official, organ), language, path };
  return officialRules.flatMap(({ check }) => check(context));
}
