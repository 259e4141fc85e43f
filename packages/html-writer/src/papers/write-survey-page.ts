import type { Survey } from '@xxgk/collection';
import type { WriterResult } from '@xxgk/document';
import { element, type Html } from '../html/element.js';
import { paper, paperTable, paperText } from './paper.js';

type Figures = Survey['figures'];

/** The paper is Chinese, as the reports are. */
const TEXT = {
  title: (year: number) => `${year}年政府信息公开工作年度报告　各单位比对`,
  organs: (count: number) => `共${count}个单位。`,
  ranking: '新收申请排名',
  figures: '数据对照',
  outliers: '突出的数',
  passages: '雷同文字',
  none: '没有。',
  rankingHeaders: ['名次', '单位', '数', '图示', '上年', '增减'],
  outlierHeaders: ['单位', '项目', '数', '突出之处'],
  passageHeaders: ['单位', '部分', '与哪份报告相同', '相同（%）', '相同的文字'],
  organ: '单位',
} as const;

/** Writes the survey of many reports as a page: ranking with bars, all figures, what stands out, what is alike. Same input, same bytes. */
export function writeSurveyPage({ year, figures, likeness }: Survey): WriterResult {
  const { measures, organs, outliers } = figures;
  return paper(
    TEXT.title(year),
    element('p', {}, paperText(TEXT.organs(organs.length))),
    section(TEXT.ranking, paperTable(TEXT.rankingHeaders, rankingRows(figures))),
    section(TEXT.outliers, table(TEXT.outlierHeaders, outliers.map(outlierRow))),
    section(
      TEXT.passages,
      table(
        TEXT.passageHeaders,
        likeness.passages.map(({ organ, section: part, other, otherYear, share, sentences }) =>
          row(
            organ,
            part,
            `${other}${otherYear === year ? '' : `${otherYear}年`}`,
            Math.round(share * 100),
            sentences.join(''),
          ),
        ),
      ),
    ),
    section(
      TEXT.figures,
      paperTable(
        [TEXT.organ, ...measures.map(({ label }) => label)],
        organs.map(({ name, figures: own }) => row(name, ...own.map(({ value }) => value))),
      ),
    ),
  );
}

function section(title: string, content: Html): Html {
  return element('section', {}, element('h2', {}, paperText(title)), content);
}

function table(headers: readonly string[], rows: readonly Html[]): Html {
  return rows.length === 0 ? element('p', {}, paperText(TEXT.none)) : paperTable(headers, rows);
}

function rankingRows({ organs }: Figures): readonly Html[] {
  const ranked = organs
    .flatMap(({ name, figures: [first] }) => (first === undefined ? [] : [{ name, ...first }]))
    .toSorted((a, b) => a.rank - b.rank);
  const most = Math.max(1, ...ranked.map(({ value }) => value));
  return ranked.map(({ name, rank, value, lastYear }) =>
    element(
      'tr',
      {},
      cell(rank),
      cell(name),
      cell(value),
      element(
        'td',
        {},
        element('meter', { min: 0, max: most, value, 'aria-label': name }, paperText(`${value}`)),
      ),
      cell(lastYear ?? ''),
      cell(lastYear === undefined ? '' : value - lastYear),
    ),
  );
}

function outlierRow({ organ, measure, value, reason }: Figures['outliers'][number]): Html {
  return row(organ, measure, value, reason);
}

function row(...values: readonly (string | number)[]): Html {
  return element('tr', {}, ...values.map(cell));
}

function cell(value: string | number): Html {
  return typeof value === 'number'
    ? element('td', { class: 'number' }, paperText(`${value}`))
    : element('td', {}, paperText(value));
}
