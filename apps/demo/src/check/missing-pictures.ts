import { type Finding, type Language, words } from '@xxgk/document';
import { namedPictures, type Report } from '@xxgk/model';
import { CHART_PREFIX } from '../charts/chart-pictures.js';

const text = words({
  'zh-CN': (path: string) => ({
    message: `这里没有图片文件“${path}”，导出的文件里不会有这幅图。`,
    hint: '请删去这一行，或用命令 xxgk build 连同图片一起生成。',
  }),
  en: (path) => ({
    message: `The picture file “${path}” is not here and will be missing in the files.`,
    hint: 'Remove the line, or make the files with the command xxgk build, which reads pictures.',
  }),
});

/** Pictures that a report names and that the app does not have: it draws charts, and reads no files beside the report's. */
export function missingPictures(report: Report, language: Language): readonly Finding[] {
  return namedPictures(report)
    .filter(({ path }) => !path.startsWith(CHART_PREFIX))
    .map(({ path, place }) => ({
      ruleId: 'picture/missing',
      severity: 'warning',
      path: place[0] === 'official' ? [...place] : [place[0]],
      ...text(language)(path),
    }));
}
