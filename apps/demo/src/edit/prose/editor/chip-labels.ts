import { isFilledIn } from '@xxgk/checks';
import { words } from '@xxgk/document';
import { editionSpec, figureSpecs, type Report } from '@xxgk/model';
import { placeholderValues } from '../placeholders.js';

/** What a chip shows in place of its source. */
export interface ChipLabel {
  readonly label: string;
  /** It stands for something that is not there yet. */
  readonly isBlank: boolean;
  /** Address of the picture that it stands for. */
  readonly picture?: string | undefined;
}

export const chipText = words({
  'zh-CN': {
    blank: '待填',
    picture: (name: string) => `图：${name}`,
    chart: '图表',
    condition: '如有',
    other: '否则',
    end: '如有（完）',
    remark: '备注',
  },
  en: {
    blank: 'blank',
    picture: (name) => `picture: ${name}`,
    chart: 'chart',
    condition: 'if any',
    other: 'else',
    end: 'end if',
    remark: 'remark',
  },
});

/** The labels of chips by their sources, from what the report says now. */
export function chipLabels(
  sources: readonly string[],
  report: Report,
  previous: Report | undefined,
  t: ReturnType<typeof chipText>,
): ReadonlyMap<string, ChipLabel> {
  const unique = [...new Set(sources)];
  const plain = unique.filter((source) => fixedLabel(source, t) === undefined);
  const values = placeholderValues(plain, report, previous);
  return new Map(
    unique.map((source) => {
      const fixed = fixedLabel(source, t);
      if (fixed !== undefined) return [source, { label: fixed, isBlank: false }];
      const value = values[plain.indexOf(source)];
      const isBlank = value === undefined || value === source || speaksOfBlank(source, report);
      return [source, { label: isBlank ? t.blank : value, isBlank }];
    }),
  );
}

const LAST = /\b(?:last|growth|change)\b/u;
const PATH = /[a-z]\w*(?:\.\w+)+/giu;

/** Whether a placeholder tells figures that are blank, though they add up to 0. */
function speaksOfBlank(source: string, report: Report): boolean {
  if (LAST.test(source)) return false;
  const figures = new Set(figureSpecs(editionSpec(report.edition)).map(({ path }) => path));
  return (source.match(PATH) ?? []).some((path) => figures.has(path) && !isFilledIn(report, path));
}

function fixedLabel(source: string, t: ReturnType<typeof chipText>): string | undefined {
  const [, alternative, target] = /^!\[([^\]]*)\]\(([^)]*)\)$/u.exec(source) ?? [];
  if (target !== undefined) return t.picture(alternative || (target.startsWith('chart:') ? t.chart : target));
  if (/^\{\{\s*[#^]/u.test(source)) return t.condition;
  if (/^\{\{\s*else/u.test(source)) return t.other;
  if (/^\{\{\s*\//u.test(source)) return t.end;
  return /^\{\{\s*!/u.test(source) ? t.remark : undefined;
}
