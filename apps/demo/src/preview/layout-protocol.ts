import type { Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import type { Report } from '@xxgk/model';

/** A report and, for the figures that its prose compares with, last year's. */
export interface PrintedReport {
  readonly report: Report;
  readonly previous: Report | undefined;
}

/** A report to lay out; `language` is that of the reason where it fails. */
export interface LayoutWork extends PrintedReport {
  readonly language: Language;
}

/** Fonts to lay out with from now on, or a report to lay out. */
export type LayoutRequest =
  | { readonly kind: 'fonts'; readonly files: readonly SuppliedFile[] }
  | ({ readonly kind: 'report' } & LayoutWork);

/** The pages of the last report, in order; `null` for a page that is as it was in the answer before. */
export type LayoutResponse =
  | { readonly ok: true; readonly pages: readonly (Page | null)[] }
  | { readonly ok: false; readonly reason: string };
