import { words } from '@xxgk/document';
import { type Report, reportTitle } from '@xxgk/model';
import { useLanguage } from '../../store/use-app.js';

const text = words({
  'zh-CN': { title: '版头预览', letterOf: (title: string) => `关于报送${title}的函` },
  en: { title: 'How the head looks', letterOf: (title) => `关于报送${title}的函` },
});

/** The head of the document in small, as it fills while one types. The pages show it exactly. */
export function HeadPicture({ report, isLetter }: { readonly report: Report; readonly isLetter: boolean }) {
  const t = text(useLanguage());
  const { official, organ } = report;
  const mark =
    [official?.markOrgans ?? []].flat().join('　') ||
    [official?.organs ?? []].flat().join('　') ||
    organ.name;
  const form = isLetter ? 'letter' : (official?.form ?? 'document');
  const title = isLetter ? official?.cover?.title || t.letterOf(reportTitle(report)) : reportTitle(report);
  return (
    <figure className={`head-picture ${form}`} aria-label={t.title}>
      <p className="corner">
        {[official?.serial, official?.secrecy, official?.urgency].filter(Boolean).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <p className="mark">{mark + (form === 'document' ? (official?.suffix ?? '文件') : '')}</p>
      <p className="number">{official?.documentNumber ?? official?.orderNumber ?? '　'}</p>
      <p className="head-title">{title}</p>
      <p className="recipient">
        {official?.recipient ? `${[official.recipient].flat().join('、')}：` : '　'}
      </p>
    </figure>
  );
}
