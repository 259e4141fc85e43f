import type { ComposeProfile } from '@xxgk/model';
import type { Draft } from './draft.js';
import { setValues } from './edit-draft.js';

/** What the document of a draft is: as it was chosen, else by whether the report has official elements. */
export function profileOf({ profile, report }: Pick<Draft, 'profile' | 'report'>): ComposeProfile {
  return profile ?? (report.official === undefined ? 'plain' : 'issued');
}

export function chooseProfile(draft: Draft, profile: ComposeProfile, at: number): Draft {
  return { ...draft, profile, changedAt: at };
}

/** Keeps a picture with the draft, and writes its name into a field. */
export function setPicture(draft: Draft, path: string, name: string, bytes: Uint8Array, at: number): Draft {
  const named = setValues(draft, [{ path: path.split('.'), value: name }], at);
  return { ...named, pictures: { ...draft.pictures, [name]: bytes }, changedAt: at };
}

/** Keeps a picture with the draft, under a name that prose can write. */
export function addPicture(draft: Draft, name: string, bytes: Uint8Array, at: number): Draft {
  return { ...draft, pictures: { ...draft.pictures, [name]: bytes }, changedAt: at };
}

/** The name of a file as prose writes it: without what would end it there. */
export function pictureName(fileName: string): string {
  return fileName.replace(/[\s()[\]]+/gu, '_');
}
