import type { Image } from './image.js';

/** 版头: who issues the document, under which number. @rule GB/T 9704-2012 §7.2, §10 */
export interface Letterhead {
  readonly type: 'letterhead';
  readonly form: 'document' | 'letter' | 'order' | 'minutes';
  /** 份号、密级和保密期限、紧急程度. */
  readonly serial?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  /** 发文机关标志: the organs, host first, and what follows them (文件). */
  readonly organs: readonly string[];
  readonly suffix: string;
  /** 发文字号, or 令号. */
  readonly number?: string;
  /** 签发人 of a document to a superior (上行文). */
  readonly signers: readonly string[];
  /** Goes to a superior: the number stands at the left. */
  readonly upward: boolean;
  /** Printed on paper that has the red head already (套打): what is red is left out, its room stays. */
  readonly isPreprinted?: true;
}

/** 主送机关. @rule GB/T 9704-2012 §7.3.2 */
export interface Recipients {
  readonly type: 'recipients';
  readonly organs: readonly string[];
}

/** 附件说明. @rule GB/T 9704-2012 §7.3.4 */
export interface AttachmentList {
  readonly type: 'attachmentList';
  readonly titles: readonly string[];
}

/** 署名 and 成文日期 where seals are put on them. @rule GB/T 9704-2012 §7.3.5.1 */
export interface StampedSignature {
  readonly type: 'stampedSignature';
  /** Host first. */
  readonly organs: readonly string[];
  readonly date: string;
  /** Picture of the host's seal, behind the words; without one the room is left free for the real one. */
  readonly seal?: Image;
}

/** Who signs an order, by office and name. */
export interface Signer {
  readonly post: string;
  readonly name: string;
  /** Picture of the signature stamp (签名章); without one the name is printed. */
  readonly signature?: Image;
}

/** Who signs an order, the host's signer first, and the date. @rule GB/T 9704-2012 §7.3.5.3 */
export interface PersonalSignature {
  readonly type: 'personalSignature';
  readonly signers: readonly Signer[];
  readonly date: string;
}

/** 附注, brackets included. @rule GB/T 9704-2012 §7.3.6 */
export interface Note {
  readonly type: 'note';
  readonly text: string;
}

/** 出席、请假、列席 of minutes. @rule GB/T 9704-2012 §10.3 */
export interface Attendance {
  readonly type: 'attendance';
  readonly entries: readonly { readonly label: string; readonly text: string }[];
}

/** An attachment begins here, on a new page. @rule GB/T 9704-2012 §7.3.7 */
export interface AttachmentStart {
  readonly type: 'attachmentStart';
  /** `附件` or `附件1` */
  readonly label: string;
  readonly segments: readonly string[];
  /** The attachment stands across the page to its end. */
  readonly orientation?: 'landscape';
}

/** 版记, at the foot of the last page, which is even. @rule GB/T 9704-2012 §7.4 */
export interface Imprint {
  readonly type: 'imprint';
  /** Rules part its lines; in letters they do not. */
  readonly ruled: boolean;
  /** 主送 (where it has no room above the text) and 抄送. */
  readonly recipients: readonly { readonly label: string; readonly text: string }[];
  readonly printedBy?: string;
  readonly printedOn?: string;
}

export type OfficialBlock =
  | Letterhead
  | Recipients
  | AttachmentList
  | StampedSignature
  | PersonalSignature
  | Note
  | Attendance
  | AttachmentStart
  | Imprint;
