/**
 * What recheck says of a regular expression: how long a search takes at most, by the length of the text. `unproven` is
 * one of which it can tell in no reasonable time.
 */
export type Verdict = 'safe' | 'quadratic' | 'polynomial' | 'exponential' | 'unproven';

/** Expressions that are worse than quadratic, and the bound on the texts that they are given. */
export const bounded: Readonly<Record<string, string>> = {
  '/(?<=.)（[^（）]*）?$/u': 'a paragraph or a label: each bracket is looked at once',
  '/(?<=[^/])\\.[^./]*$/u': 'a path of a file',
  '/^(?<head>[^（(]*\\d[^（(]*?)\\s*[（(](?<note>.+)[）)]$/su': 'a cell of at most 300 characters',
  '/^([^\\d〔〕[\\]［］（）()【】]+)[〔[［（(【〈<]\\s*(\\d{4})\\s*年?\\s*[〕\\]］）)】〉>]\\s*第?\\s*0*([1-9]\\d*)\\s*号?$/u':
    'at most 100 characters',
  '/^(\\d[\\d,]*\\s*个?)\\s*[|｜/／、，;；\\s]\\s*(\\d[\\d,.]*\\s*(?:万元|元)?)$/u':
    'a cell of at most 100 characters',
  '/^\\s*(<\\?xml[^>]*>|<!--[\\s\\S]*?-->|<!DOCTYPE[^>[]*(\\[[\\s\\S]*?\\])?[^>]*>|\\s)*<(\\w+:)?svg([\\s>/]|$)/u':
    'the first characters of a picture',
};
