/** Moves to a cell of any table; the whole content is selected, as in a spreadsheet. */
export function focusCell(path: string): void {
  const field = document.querySelector<HTMLInputElement>(`input.figure[data-path="${CSS.escape(path)}"]`);
  field?.focus();
  field?.select();
}
