/** How the form says whether figures agree; formulas compare cells with these words. */
export const checkWords = {
  agrees: '相符',
  disagrees: '不符',
  allAgree: '勾稽检查：全部相符',
  notFilled: '尚未填写',
} as const;
