import { parse } from 'parse5';
import { type Landmarks, noLandmarks } from '../landmarks.js';
import type { SourceDocument } from '../source-document.js';
import { attachedFiles } from './attached-files.js';
import { Cascade } from './cascade.js';
import { embeddedData } from './embedded-data.js';
import { findArticle } from './find-article.js';
import { leaveOutHidden } from './leave-out-hidden.js';
import { pageLooks } from './page-looks.js';
import { PageWalk } from './walk-page.js';

const PARAGRAPH_TAGS = /<(?:p|br|div|li|h[1-6])[\s/>]/iu;

/**
 * Reads a web page, or a part of one: the paragraphs and tables of the document that the
 * landmarks tell, without the site around it. Nothing is
 * executed or loaded.
 * @throws BeyondLimits for tables larger, and style sheets heavier, than those of any page
 */
export function readHtml(text: string, landmarks: Landmarks = noLandmarks): SourceDocument {
  const page = parse(text);
  const cascade = new Cascade(page);
  leaveOutHidden(page, cascade);
  const walk = new PageWalk(landmarks, pageLooks(page, cascade));
  // Markdown with tables in HTML has no tags around its paragraphs: there each line is one.
  walk.walk(page, { keeps: !PARAGRAPH_TAGS.test(text), depth: 0 });
  walk.flush(page);
  const attachments = attachedFiles(page);
  const { blocks, notes } = findArticle(walk, page, landmarks);
  return {
    format: 'html',
    blocks,
    embedded: embeddedData(page),
    ...(notes.length === 0 ? {} : { notes }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}
