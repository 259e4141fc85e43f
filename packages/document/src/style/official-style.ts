import type { Typeface } from './font-metrics.js';
import type { Length } from './length.js';

/** A rule as wide as the text block, or wider by `outdent` on each side. Strokes from top to bottom. */
export interface OfficialRule {
  readonly strokes: readonly Length[];
  /** White between two strokes. */
  readonly gap: Length;
  readonly source: string;
}

/** 发文机关标志: as large as its line allows, within limits. The standard leaves the size to the organ. */
export interface MarkStyle {
  readonly typeface: Typeface;
  /** Size of a mark of one organ; at the smallest size its characters are condensed to fit. */
  readonly largest: Length;
  readonly smallest: Length;
  /** The organs of a joint mark, and the height they may take together. */
  readonly largestJoint: Length;
  readonly smallestJoint: Length;
  readonly jointHeight: Length;
  /** More organs than this stand in two columns. */
  readonly singleColumn: number;
  /** White between columns, and before what follows the organs, in em. */
  readonly columnGap: number;
  /** Height of a line of the mark, in em; its base line is one em below its top. */
  readonly lineHeight: number;
  /** Height of the ink of a hanzi above the base line and its depth below, in em. */
  readonly inkHeight: number;
  readonly inkDepth: number;
  readonly source: string;
}

/** Where the elements of the head stand in one form. */
export interface HeadForm {
  /** Top edge of the mark, from the top of the text block or of the page. */
  readonly markTop: { readonly from: 'textBlock' | 'page'; readonly distance: Length };
  readonly numberPlace: 'center' | 'right';
  /** Blank lines between mark and number. */
  readonly blankLinesBeforeNumber: number;
  /** The rule under the number, or under the mark as wide as `width`, both red. */
  readonly rule: {
    readonly below: 'number' | 'mark' | 'nothing';
    readonly distance: Length;
    readonly width?: Length;
    readonly kind: 'single' | 'thickThin';
  };
  /** A second rule on the first page, from the foot of the page. */
  readonly footRule?: { readonly distance: Length; readonly width: Length; readonly kind: 'thinThick' };
  /** The first page bears no number. */
  readonly numberOnFirstPage: boolean;
  /** Blank lines between the last element of the head and the title. */
  readonly blankLinesAfter: number;
  readonly source: string;
}

/** 版头. @rule GB/T 9704-2012 §7.2, §10 */
export interface LetterheadStyle {
  readonly red: string;
  readonly mark: MarkStyle;
  readonly marking: {
    readonly serial: Typeface;
    readonly secrecy: Typeface;
    readonly urgency: Typeface;
    readonly source: string;
  };
  readonly number: Typeface;
  readonly signer: {
    readonly label: Typeface;
    readonly name: Typeface;
    readonly perLine: number;
    readonly nameWidth: number;
    readonly source: string;
  };
  /** 空一字 at the side of number and signers of a document to a superior. */
  readonly sideIndent: number;
  /** From the first rule of a letter to the elements below, in heights of a body character. */
  readonly belowRule: number;
  readonly rules: Readonly<Record<'single' | 'thickThin' | 'thinThick', OfficialRule>>;
  readonly forms: Readonly<Record<'document' | 'letter' | 'order' | 'minutes', HeadForm>>;
}

/** Elements after the text. @rule GB/T 9704-2012 §7.3.4–7.3.7, §10.3 */
export interface ClosingStyle {
  readonly attachmentList: {
    readonly blankLinesBefore: number;
    readonly indent: number;
    /** Width of a number, in characters: names stand that far right of it. */
    readonly numberWidth: number;
    readonly source: string;
  };
  readonly stamped: {
    readonly blankLinesBefore: number;
    readonly dateIndent: number;
    readonly sealDiameter: Length;
    /** The centre of the seal stands that far above the middle of organ and date. */
    readonly sealRise: Length;
    /** Distance of the centres of two seals side by side or one above the other. */
    readonly sealPitch: Length;
    readonly sealsPerRow: number;
    readonly source: string;
  };
  readonly personal: {
    readonly blankLinesBefore: number;
    readonly indent: number;
    readonly gap: number;
    readonly blankLinesBeforeDate: number;
    /** The box that a signature stamp is fitted into, and the white between two below each other. */
    readonly stamp: { readonly width: Length; readonly height: Length; readonly gap: Length };
    readonly source: string;
  };
  readonly note: { readonly indent: number; readonly source: string };
  readonly attendance: {
    readonly blankLinesBefore: number;
    readonly indent: number;
    readonly label: Typeface;
    readonly source: string;
  };
  readonly attachmentStart: {
    readonly label: Typeface;
    readonly titleLine: number;
    readonly blankLinesAfter: number;
    readonly source: string;
  };
}

/** 版记. @rule GB/T 9704-2012 §7.4 */
export interface ImprintStyle {
  readonly typeface: Typeface;
  readonly size: Length;
  readonly linePitch: Length;
  /** 空一字 at both sides. */
  readonly sideIndent: number;
  readonly outerRule: Length;
  readonly innerRule: Length;
  /** Stands on an even page. */
  readonly source: string;
}
