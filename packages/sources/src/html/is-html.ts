const DOCUMENT = /<!doctype html|<html[\s>]|<body[\s>]/iu;
const ELEMENT = /<(?:table|tr|td|th|div|p|span|br|h[1-6]|section|article)(?:\s[^<>]*)?\/?>/giu;
const ENOUGH_ELEMENTS = 4;

/** Whether a text is a web page or a part of one. */
export function isHtml(text: string): boolean {
  if (/^\s*[{[]/u.test(text)) return false;
  return DOCUMENT.test(text) || (text.match(ELEMENT)?.length ?? 0) >= ENOUGH_ELEMENTS;
}
