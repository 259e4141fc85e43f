import type { Finding } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import type { Preparation } from './app-context.js';
import type { PagePlace } from './page-places.js';

/** Fonts to lay out with from now on, or a report to prepare; its pages are sent when they are shown. */
export type PrepareRequest =
  | { readonly kind: 'fonts'; readonly files: readonly SuppliedFile[] }
  | ({ readonly kind: 'report'; readonly showsPages: boolean } & Preparation);

/** What was found in the last report, and its pages, in order; `null` for a page that is as it was when last sent. */
export type PrepareResponse =
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly pages?: readonly (Page | null)[];
      /** What of the report stands where on these pages. */
      readonly places?: readonly PagePlace[];
    }
  | { readonly ok: false; readonly reason: string };
