const SIGN = /^#{1,6}\s|^\|.*\|$|^\*\*.+\*\*$/u;

/** Whether a text has the marks of Markdown: headings, tables drawn with bars, bold lines. */
export function isMarkdown(text: string): boolean {
  return text.split('\n').some((line) => SIGN.test(line.startsWith('#') ? line : line.trim()));
}

/** A line without the marks of Markdown around its words. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/u, '')
    .trimEnd()
    .replace(/(?<=\s)#+$/u, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/gu, '$1')
    .replace(/&nbsp;/gu, ' ');
}

/** Level of a Markdown heading. */
export function markdownLevel(text: string): number | undefined {
  return /^\s*(#{1,6})\s/u.exec(text)?.[1]?.length;
}
