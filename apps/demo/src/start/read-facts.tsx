import { words } from '@xxgk/document';
import { editionSpec, proseFields, proseHeading, type Report } from '@xxgk/model';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    labels: { organ: '机关', year: '报告年度', form: '格式', figures: '表格', prose: '文字' },
    edition: (id: string) => `${id}年格式`,
    characters: (heading: string, count: number) => `${heading} ${count}字`,
  },
  en: {
    labels: { organ: 'Organ', year: 'Report year', form: 'Form', figures: 'Tables', prose: 'Prose' },
    edition: (id) => `form of ${id}`,
    characters: (heading, count) => `${heading} ${count} characters`,
  },
});

/** What was read, at a glance; `figures` counts them in words. */
export function ReadFacts({ report, figures }: { readonly report: Report; readonly figures: string }) {
  const language = useLanguage();
  const t = text(language);
  const prose = proseFields.flatMap((field) => {
    const written = report[field];
    if (written === undefined) return [];
    const heading = proseHeading(editionSpec(report.edition), field, language);
    return [t.characters(heading, written.replace(/\s/gu, '').length)];
  });
  const facts = [
    [t.labels.organ, report.organ.name],
    [t.labels.year, String(report.year)],
    [t.labels.form, t.edition(report.edition)],
    [t.labels.figures, figures],
    [t.labels.prose, prose.join('；')],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
