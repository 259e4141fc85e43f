/** File endings offered by the picker; what a file is, is told by its content. */
export const ACCEPTED_FILES = '.docx,.html,.htm,.pdf,.txt,.md,.xlsx,.json,.yaml,.yml';
