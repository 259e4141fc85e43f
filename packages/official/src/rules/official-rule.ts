import {
  defineFinding,
  type Finding,
  type FindingKind,
  type FindingPlace,
  type FindingSpec,
  type Language,
} from '@xxgk/document';
import { elementName } from '../elements/element-names.js';
import type { Official } from '../elements/official.js';
import type { OfficialFacts } from '../elements/official-facts.js';

/** What a rule of official elements looks at. `path` leads to the elements in the data of the document. */
export interface OfficialContext {
  readonly official: Official;
  readonly facts: OfficialFacts;
  readonly language: Language;
  readonly path: readonly string[];
}

/** A kind of finding that is looked for in the elements of any official document. */
export interface OfficialRule extends FindingKind {
  /** A finding for each breach. Never throws. */
  readonly check: (context: OfficialContext) => readonly Finding[];
}

/** The element that a finding is about, its value, and one that a machine may write instead. */
interface ElementPlace extends Pick<FindingPlace, 'actual' | 'expected'> {
  readonly key: keyof Official;
  readonly edit?: { readonly key: keyof Official; readonly value: string };
  /** Of the edit, in words. */
  readonly title?: string;
}

interface OfficialRuleSpec<Facts extends readonly unknown[]> extends FindingSpec<Facts> {
  readonly check: (
    context: OfficialContext,
    report: (place: ElementPlace, ...facts: Facts) => Finding,
  ) => readonly Finding[];
}

/** Makes a rule of its definition: findings stand at the element, under its name. */
export function defineOfficialRule<Facts extends readonly unknown[]>(
  spec: OfficialRuleSpec<Facts>,
): OfficialRule {
  const { find } = defineFinding(spec);
  return {
    ...spec,
    check: (context) =>
      spec.check(context, ({ key, edit, title = '', ...values }, ...facts) => {
        const { language, path } = context;
        const edits = edit && [{ path: [...path, edit.key], value: edit.value }];
        const place = {
          path: [...path, key],
          where: elementName(key, language),
          ...values,
          ...(edits === undefined ? {} : { fix: { title, safe: true, edits } }),
        };
        return find(language, place, ...facts);
      }),
  };
}
