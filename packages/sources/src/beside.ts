/** What a file shows or says beside its text: for who holds it against the file that was made. */
export interface SourceBeside {
  /** Headers, footers, notes and comments, without numbers and white space. Each text once, in no order. */
  readonly furniture: readonly string[];
  /** The same as it is written, of formats whose text is read without it. */
  readonly furnitureWritten?: readonly string[];
  /** What the file says of itself, by the name it has in the format. */
  readonly properties: Readonly<Record<string, string>>;
  /** The files of pictures, in no order. */
  readonly pictures: readonly Uint8Array[];
  /** How it is set: each piece with where it stands. Of Word documents, which programs are free to write otherwise, what may hide words. */
  readonly settings: readonly BesideSetting[];
}

/** A piece of how a file is set, in a form that is the same whenever it is set the same. */
export interface BesideSetting {
  readonly page?: number;
  readonly what: 'content' | 'outline' | 'picture' | 'structure' | 'style';
  readonly text: string;
}
