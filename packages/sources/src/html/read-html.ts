import { parse } from 'parse5';
import { type Landmarks, noLandmarks } from '../landmarks.js';
import type { SourceDocument } from '../source-document.js';
import { attachedFiles } from './attached-files.js';
import { embeddedData } from './embedded-data.js';
import { findArticle } from './find-article.js';
import { leaveOutHidden } from './leave-out-hidden.js';
import { PageWalk } from './walk-page.js';

const PARAGRAPH_TAGS = /<(?:p|br|div|li|h[1-6])[\s/>]/iu;

/**
 * Reads a web page, or a part of one: the paragraphs and tables of the document that the
 * landmarks tell, without the site around it. Nothing is
 * executed or loaded.
 * @throws BeyondLimits for tables larger than those of any page
 */
export function readHtml(text: string, landmarks: Landmarks = noLandmarks): SourceDocument {
  const page = parse(text);
  leaveOutHidden(page);
  const walk = new PageWalk(landmarks);
  // Markdown with tables in HTML has no tags around its paragraphs: there each line is one.
  walk.walk(page, { keeps: !PARAGRAPH_TAGS.test(text), depth: 0 });
  walk.flush(page);
  const attachments = attachedFiles(page);
  return {
    format: 'html',
    blocks: findArticle(walk.blocks, page, landmarks),
    embedded: embeddedData(page),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}
