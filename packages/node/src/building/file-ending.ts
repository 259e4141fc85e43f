import { describeFormat, type FormatName } from '@xxgk/pipeline';

/** What follows the name of a document in that of its file. A review copy lies beside the document itself. */
export function fileEnding(format: FormatName, isReview: boolean): string {
  const { ending } = describeFormat(format);
  return isReview ? `-审阅稿${ending}` : ending;
}
