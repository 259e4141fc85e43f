import type { Rule } from '@xxgk/checks';
import type { Language, Severity } from '@xxgk/document';
import type { AggregateMessages } from './aggregate-messages.js';
import type { BatchMessages } from './batch-messages.js';
import type { DiffMessages } from './diff-messages.js';
import { cliEn } from './en.js';
import type { HelpExamples } from './help-examples.js';
import type { InitMessages } from './init-messages.js';
import type { VerifyMessages } from './verify-messages.js';
import { cliZhCn } from './zh-cn.js';

/** Every sentence of the command line; one object per language. */
export interface CliMessages {
  readonly init: InitMessages;
  readonly verify: VerifyMessages;
  readonly batch: BatchMessages;
  readonly aggregate: AggregateMessages;
  readonly diff: DiffMessages;
  readonly helpExamples: HelpExamples;
  readonly help: {
    readonly description: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly arguments: string;
    readonly help: string;
    readonly version: string;
    readonly lang: string;
    readonly build: string;
    readonly check: string;
    readonly schema: string;
    readonly fonts: string;
    readonly import: string;
    readonly importInputs: string;
    readonly importFormat: string;
    readonly importOrgan: string;
    readonly importYear: string;
    readonly trace: string;
    readonly inputs: string;
    readonly outDir: string;
    readonly formats: string;
    readonly review: string;
    readonly fontDir: string;
    readonly pictureDir: string;
    readonly tables: string;
    readonly earlierYears: string;
    readonly tableLines: string;
    readonly createdAt: string;
    readonly profile: string;
    readonly pdfProfile: string;
    readonly embedFonts: string;
    readonly strict: string;
    readonly checkStrict: string;
    readonly force: string;
    readonly outFile: string;
    readonly previous: string;
    readonly children: string;
    readonly roster: string;
    readonly siblings: string;
    readonly deadline: string;
    readonly disable: string;
    readonly findingFormat: string;
    readonly fix: string;
    readonly fixedFile: string;
    readonly explain: string;
    readonly rules: string;
    readonly default: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: string;
  readonly summary: (errors: number, warnings: number, notes: number) => string;
  readonly nothingFound: string;
  readonly acceptedLabel: string;
  readonly acceptedBecause: string;
  readonly alsoAccepted: (count: number) => string;
  readonly fixedInto: (count: number, path: string) => string;
  readonly fixedLabel: string;
  readonly listSeparator: string;
  readonly badDeadline: (value: string, kinds: string) => string;
  readonly notDisabled: (rule: string) => string;
  readonly unknownRule: (rule: string, meant: string | undefined) => string;
  readonly outFileNeedsFix: string;
  readonly companionUnreadable: (name: string, reason: string) => string;
  readonly brokenRoster: (path: string) => string;
  readonly passedOver: (names: readonly string[]) => { readonly message: string; readonly hint: string };
  readonly noCompanions: (path: string) => string;
  readonly explain: {
    readonly labels: Readonly<
      Record<'demand' | 'source' | 'why' | 'mend' | 'wrong' | 'right' | 'needs' | 'disable', string>
    >;
    readonly needs: Readonly<Record<NonNullable<Rule['needs']>, string>>;
    readonly stays: string;
  };
  readonly progress: (index: number, count: number, name: string) => string;
  readonly written: (path: string, kilobytes: number) => string;
  readonly unchanged: (path: string) => string;
  readonly writtenWithErrors: string;
  readonly nothingWritten: string;
  readonly previousUnreadable: (path: string) => string;
  readonly tooLarge: (path: string, megabytes: number) => string;
  readonly noSuchFile: (path: string) => string;
  readonly isDirectory: (path: string) => string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly exists: (path: string) => string;
  readonly sameOutput: (path: string, first: string) => string;
  readonly unknownFormat: (format: string, known: string) => string;
  readonly unknownProfile: (profile: string, known: string) => string;
  readonly fontNotEmbedded: (name: string) => { readonly message: string; readonly hint: string };
  readonly unknownPdfProfile: (profile: string, known: string) => string;
  readonly badCreatedAt: (value: string) => string;
  readonly badEpoch: (value: string) => string;
  readonly badYear: (value: string) => string;
  readonly importedFrom: (name: string) => string;
  readonly toCheck: string;
  readonly trace: { readonly head: readonly string[]; readonly none: string };
  readonly badLanguage: (value: string) => string;
  readonly fontDirMissing: (path: string) => string;
  readonly fontDirEmpty: (path: string) => string;
  readonly fontsPackageBroken: (path: string) => string;
  readonly usageError: (code: string, detail: string) => string;
  readonly seeHelp: string;
  readonly unexpected: (reason: string) => string;
  readonly picture: Readonly<
    Record<
      'missing' | 'outside' | 'remote',
      (name: string) => { readonly message: string; readonly hint: string }
    >
  >;
  readonly fontTable: {
    readonly role: Readonly<Record<string, string>>;
    readonly vendored: string;
    readonly supplied: string;
    readonly line: (role: string, family: string, origin: string) => string;
    readonly licence: (licence: string) => string;
    readonly coverage: (characters: number, gb2312: string, general: string) => string;
    readonly fallback: (families: string) => string;
  };
}

const CATALOGUE: Readonly<Record<Language, CliMessages>> = { 'zh-CN': cliZhCn, en: cliEn };

export function cliMessagesIn(language: Language): CliMessages {
  return CATALOGUE[language];
}
