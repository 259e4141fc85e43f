import { type DocumentMetadata, type DocumentTree, gbt9704 } from '@xxgk/document';
import { element, type Html, htmlText, lines } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import type { HtmlOptions } from '../html-options.js';
import { linkedDataScript } from '../linked-data.js';
import { contents } from './contents.js';
import { pageStyleSheet } from './page-style-sheet.js';
import { remarksBeside } from './remarks.js';
import { securityPolicy } from './security-policy.js';

const SKIP_TO_CONTENT = '跳到正文';

/** A whole page around the document's content. */
export function page(tree: DocumentTree, content: Html, context: HtmlContext, options: HtmlOptions): Html {
  const { language } = tree.metadata;
  const mainId = context.id('content');
  const skip = element('a', { class: 'skip-link', href: `#${mainId}` }, htmlText(SKIP_TO_CONTENT));
  const body = lines(
    skip,
    ...contents(tree, context),
    element('main', { id: mainId, tabindex: -1 }, lines(content)),
    ...remarksBeside(tree, context),
  );
  return lines(
    '<!DOCTYPE html>' as Html,
    element(
      'html',
      { lang: language },
      lines(element('head', {}, head(tree, context, options)), element('body', {}, body)),
    ),
    '' as Html,
  );
}

function head(tree: DocumentTree, context: HtmlContext, options: HtmlOptions): Html {
  const { styleSheet = gbt9704, linkedData = true } = options;
  const css = pageStyleSheet(tree, styleSheet, context);
  return lines(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: securityPolicy(css) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, htmlText(tree.metadata.title)),
    ...metadataElements(tree.metadata),
    element('style', {}, css as Html),
    ...(linkedData ? linkedDataScript(tree, options.making) : []),
  );
}

/** Names for content pages of government web sites, beside the general ones. @rule 《政府网站发展指引》（国办发〔2017〕47号）附件 网页标签规范 */
function metadataElements({ title, organ, subject, keywords }: DocumentMetadata): readonly Html[] {
  const named: readonly (readonly [string, string])[] = [
    ['ArticleTitle', title],
    ['ContentSource', organ],
    ['author', organ],
    ['description', subject],
    ['keywords', keywords.join(',')],
    ['generator', 'xxgk'],
    ['referrer', 'no-referrer'],
  ];
  return named.map(([name, content]) => element('meta', { name, content }));
}
