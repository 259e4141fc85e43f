import type { Finding } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import type { GongwenPreparation, Preparation } from './app-context.js';
import type { PagePlace } from './page-places.js';

/** A report or another document to prepare; its pages are sent when they are shown. */
export type PrepareWork =
  | ({ readonly kind: 'report'; readonly showsPages: boolean } & Preparation)
  | ({ readonly kind: 'gongwen'; readonly showsPages: boolean } & GongwenPreparation);

/** Fonts to lay out with from now on, or work. */
export type PrepareRequest =
  | { readonly kind: 'fonts'; readonly files: readonly SuppliedFile[] }
  | PrepareWork;

/** What was found in the last document, and its pages, in order; `null` for a page that is as it was when last sent. */
export type PrepareResponse =
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly pages?: readonly (Page | null)[];
      /** What of it stands where on these pages. */
      readonly places?: readonly PagePlace[];
    }
  | { readonly ok: false; readonly reason: string };
