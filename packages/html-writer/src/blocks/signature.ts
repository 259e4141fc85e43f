import type { BlockOf } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

/** 署名 and 成文日期, at the right. @rule GB/T 9704-2012 §7.3.5.2 */
export function signatureToHtml({ organ, date }: BlockOf<'signature'>, { look }: HtmlContext): Html {
  const box = element(
    'div',
    look.of('signatureBox'),
    element('p', look.of('signatureOrgan'), htmlText(organ)),
    element('p', look.of('signatureDate'), htmlText(date)),
  );
  return element('div', look.of('signature'), box);
}
