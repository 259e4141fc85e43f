import { words } from '@xxgk/document';
import { useLanguage } from '../store/use-app.js';

/** What one comes for beside one's own report. */
export const otherWorks = ['gongwen', 'desk', 'verify', 'compare'] as const;
export type OtherWork = (typeof otherWorks)[number];

const text = words({
  'zh-CN': {
    title: '其他工作',
    work: {
      gongwen: ['写一份公文', '通知、请示、函等十五个文种，边写边检查'],
      desk: ['收齐和汇总', '各单位报告：谁没交、哪里错、逐格相加'],
      verify: ['核验文件', '本软件生成的文件有没有被改过，改在哪里'],
      compare: ['比较两份报告', '今年与去年，或修改前后，逐格逐句'],
    } satisfies Record<OtherWork, readonly [string, string]>,
  },
  en: {
    title: 'Other work',
    work: {
      gongwen: ['Write an official document', 'A notice, a letter, any of the fifteen kinds'],
      desk: ['Collect and add up', 'Reports of many organs: who is missing, what is wrong, the sum'],
      verify: ['Verify a file', 'Whether a file made here was changed, and where'],
      compare: ['Compare two reports', 'Two years, or before and after a change'],
    },
  },
});

/** The ways to what one does beside one's own report. */
export function OtherWorkList({ onChoose }: { readonly onChoose: (work: OtherWork) => void }) {
  const t = text(useLanguage());
  return (
    <section className="other-work">
      <h2>{t.title}</h2>
      <ul className="kind-list">
        {otherWorks.map((work) => (
          <li key={work}>
            <button type="button" className="kind" data-work={work} onClick={() => onChoose(work)}>
              <strong>{t.work[work][0]}</strong>
              <span className="small">{t.work[work][1]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
