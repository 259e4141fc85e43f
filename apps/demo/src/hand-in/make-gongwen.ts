import { createSession, type WriterResult } from '@xxgk/document';
import { produce, settle } from '@xxgk/pipeline';
import { type DrawingResources, documentContext, type GongwenPreparation } from '../preparing/app-context.js';
import { prepareGongwen } from '../preparing/prepare-gongwen.js';
import { version } from '../state/version.js';
import { type GongwenFormat, writtenAs } from './formats.js';
import { fontKeeper, type MakeFiles, type MakingBeside } from './make-file.js';

/** What files of a document that is no report are made from. */
export interface GongwenMaking extends MakingBeside, GongwenPreparation {}

/** What a file of a document without a date records. */
const NO_DATE = '1970-01-01T00:00:00+08:00';

/** Makes files of documents that are no reports. @throws XxgkError, or Error when a format is painted and the fonts are not there */
export function gongwenMaker(resources: DrawingResources): MakeFiles<GongwenMaking, GongwenFormat> {
  const session = createSession();
  const fontsOf = fontKeeper(resources);
  return async (making, formats, onMade) => {
    const { markdown, options = {} } = making;
    const prepared = await prepareGongwen(
      making,
      documentContext(making, fontsOf(making), resources, session),
    );
    if (!prepared.ok) return { title: '', moment: NO_DATE, files: [], findings: prepared.findings };
    const { date, title } = prepared.treeFor().metadata;
    const createdAt = date === undefined ? NO_DATE : `${date}T00:00:00+08:00`;
    const made: WriterResult[] = [];
    for (const [done, format] of formats.entries()) {
      onMade?.(done);
      if (format === 'md') {
        made.push({ bytes: new TextEncoder().encode(markdown), findings: [] });
        continue;
      }
      const remarks = format === 'review' ? settle(prepared) : undefined;
      const { embedFonts, ofdConformance, pdfConformance } = options;
      const wanted = { createdAt, embedFonts, ofdConformance, pdfConformance, remarks, version };
      made.push(await produce(prepared, writtenAs(format).format, wanted));
    }
    const known = new Set(settle(prepared).map(({ message }) => message));
    const all = settle(prepared, { made: made.flatMap(({ findings }) => findings) });
    return {
      title,
      moment: createdAt,
      files: made.map(({ bytes }) => bytes),
      findings: all.filter(({ message }) => !known.has(message)),
    };
  };
}
