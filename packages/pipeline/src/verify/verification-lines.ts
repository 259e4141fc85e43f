import { type Finding, type Language, words } from '@xxgk/document';
import { editionSpec, figureSpecs, type Report, reportTitle } from '@xxgk/model';
import { findingLines } from '../finding-lines.js';

/** What was found about one file that was verified. */
export interface VerifiedFile {
  readonly file: string;
  readonly ok: boolean;
  /** The report that it holds, where its content was verified. */
  readonly report?: Report | undefined;
  /** Its bytes are those of the file made again. */
  readonly isSame?: boolean | undefined;
  readonly findings: readonly Finding[];
}

const text = words({
  'zh-CN': {
    passed: (file: string, what: string) => `通过    ${file}${what === '' ? '' : `：${what}`}`,
    failed: (file: string) => `未通过  ${file}`,
    figures: (title: string, count: number) => `${title}，显示的 ${count} 个数字与嵌入的数据一致`,
    same: '逐字节与按数据重新生成的相同',
    digest: '摘要与清单一致',
    separator: '、',
  },
  en: {
    passed: (file, what) => `verified  ${file}${what === '' ? '' : `: ${what}`}`,
    failed: (file) => `NOT verified  ${file}`,
    figures: (title, count) => `${title}, the ${count} figures shown equal the data`,
    same: 'byte for byte what is made again from its data',
    digest: 'digest as in the manifest',
    separator: ', ',
  },
});

/** A line that says whether a file passed and in what, then its findings. `hasDigest`: it was held against a manifest. */
export function verificationLines(
  { file, ok, report, isSame, findings }: VerifiedFile,
  hasDigest: boolean,
  language: Language,
): readonly string[] {
  const { passed, failed, figures, same, digest, separator } = text(language);
  const ofContent = report && figures(reportTitle(report), figureSpecs(editionSpec(report.edition)).length);
  const what = [
    ...(ofContent === undefined ? [] : [ofContent]),
    ...(isSame === true ? [same] : []),
    ...(hasDigest ? [digest] : []),
  ];
  return [ok ? passed(file, what.join(separator)) : failed(file), ...findingLines(findings, language)];
}
