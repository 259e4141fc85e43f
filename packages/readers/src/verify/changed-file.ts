/** What is to be done with a file that is not as it was made, in Chinese and in English. */
export const CHANGED = '文件生成后被改动过，请与发文单位核对，或用原始数据重新生成。';
export const CHANGED_EN =
  'The file was changed after it was made: ask its maker, or make it again from the data.';
