import { type Finding, words } from '@xxgk/document';
import { findingCatalogue } from '@xxgk/pipeline/findings';
import { setValues } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';
import { FindingItem, severityName } from './finding-item.js';
import { type FindingGroup, groupFindings, valuesThatMend } from './group-findings.js';

const text = words({
  'zh-CN': {
    many: (demand: string, count: number) => `${demand}：${count}处不符。`,
    mendAll: (count: number) => `${count}处全部按此改正`,
    oneByOne: '逐条查看',
  },
  en: {
    many: (demand, count) => `${demand}: ${count} places do not.`,
    mendAll: (count) => `Mend all ${count}`,
    oneByOne: 'One by one',
  },
});

/** More findings of one rule than this stand under one heading. */
const MOST_ALONE = 5;

/** Findings one by one; many of one rule are folded into one. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ol>
      {groupFindings(findings).flatMap((group) =>
        group.findings.length > MOST_ALONE
          ? [<FoldedGroup key={group.ruleId} group={group} />]
          : numbered(group.findings).map(({ key, ...shown }) => <FindingItem key={key} {...shown} />),
      )}
    </ol>
  );
}

function FoldedGroup({ group: { ruleId, findings } }: { readonly group: FindingGroup }) {
  const language = useLanguage();
  const t = text(language);
  const [first] = findings;
  const demand = findingCatalogue.find(({ id }) => id === ruleId)?.demand[language] ?? ruleId;
  const values = valuesThatMend(findings);
  return (
    <li className={`finding ${first?.severity}`}>
      <span className="severity">{first && severityName(language)[first.severity]}</span>
      <p>{t.many(demand, findings.length)}</p>
      {values !== undefined && (
        <button
          type="button"
          className="secondary"
          onClick={() => appStore.getState().edit((draft, at) => setValues(draft, values, at, true))}
        >
          {t.mendAll(findings.length)}
        </button>
      )}
      <details>
        <summary className="one-by-one">{t.oneByOne}</summary>
        <ol>
          {numbered(findings).map(({ key, ...shown }) => (
            <FindingItem key={key} {...shown} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** The same words may be found fault with twice: a finding is told from those before it by its number among them. With it the one above it of the same rule. */
export function numbered(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding; readonly above: Finding | undefined }[] {
  const seen = new Map<string, number>();
  const above = new Map<string, Finding>();
  return findings.map((finding) => {
    const name = `${finding.ruleId} ${finding.path?.join('.')} ${finding.message}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const before = above.get(finding.ruleId);
    above.set(finding.ruleId, finding);
    return { key: `${name} ${number}`, finding, above: before };
  });
}
