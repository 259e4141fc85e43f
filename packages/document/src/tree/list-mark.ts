/** What a point of a list begins with, a dash of two characters. @rule practice: GB/T 9704-2012 §7.3.3 knows numbered levels only */
export const LIST_MARK = '——';
