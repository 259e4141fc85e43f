const PHRASES = ['政府信息公开', '工作', '年度报告'];

/**
 * Splits a title where a line may end without tearing the sense: after the organ, after the year, and as a last
 * resort between the words of the fixed phrase. @rule GB/T 9704-2012 §7.3.1
 */
export function titleSegments(title: string, organ: string): readonly string[] {
  const marks = [organ, String.raw`\d{4}年度?`, PHRASES.join('')].map((mark, index) =>
    index === 1 ? mark : escapePattern(mark),
  );
  const pattern = new RegExp(`(${marks.join('|')})`, 'u');
  return title.split(pattern).filter((segment) => segment !== '');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
