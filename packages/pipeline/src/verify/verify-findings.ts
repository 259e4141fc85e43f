import { defineFinding } from '@xxgk/document';

export const fileUnreadable = defineFinding({
  id: 'verify/unreadable',
  severity: 'error',
  demand: { 'zh-CN': '要核验的文件能够读取', en: 'A file that is verified can be read' },
  source: 'house: 读不出的文件不能算通过',
  why: {
    'zh-CN': '文件不在、打不开或已损坏，就无从核验。',
    en: 'Nothing can be verified of a file that is missing, locked or broken.',
  },
  remedy: {
    'zh-CN': '核对路径和权限；文件损坏的，由原始数据重新生成。',
    en: 'Check path and permissions; make a broken file again from the data.',
  },
  text: {
    'zh-CN': (reason: string) => ({ message: reason }),
    en: (reason) => ({ message: reason }),
  },
});

export const notInManifest = defineFinding({
  id: 'verify/not-in-manifest',
  severity: 'error',
  demand: { 'zh-CN': '文件列在清单中', en: 'The manifest names the file' },
  source: 'house: 清单列出一批的全部文件',
  why: {
    'zh-CN': '清单以外的文件可能是别处来的，也可能改过名称，无法与生成时的摘要核对。',
    en: 'A file outside the manifest may be from elsewhere or renamed; there is no digest to compare it with.',
  },
  remedy: {
    'zh-CN': '核对文件是否属于这一批；改过名称或目录的，恢复原样后再核验。',
    en: 'Check that it belongs to this batch; undo a change of its name or folder and verify again.',
  },
  text: {
    'zh-CN': () => ({
      message: '清单中没有这个文件。',
      hint: '请核对文件是否属于这一批，名称和目录是否改过。',
    }),
    en: () => ({
      message: 'The manifest does not name this file.',
      hint: 'Check that it belongs to this batch and was not renamed or moved.',
    }),
  },
});

export const digestDiffers = defineFinding({
  id: 'verify/digest-differs',
  severity: 'error',
  demand: { 'zh-CN': '文件与生成时完全相同', en: 'The file is byte for byte as it was made' },
  source: 'FIPS 180-4 SHA-256',
  why: {
    'zh-CN': '摘要不同，说明文件生成后改动过；数字和数据一起改的，只有这样才能发现。',
    en: 'Another digest means that the file was changed; only this shows figures and data changed together.',
  },
  remedy: {
    'zh-CN': '与发文单位核对，或由原始数据重新生成。',
    en: 'Ask its maker, or make it again from the data.',
  },
  text: {
    'zh-CN': () => ({
      message: '文件的 SHA-256 与清单不同，文件生成后被改动过。',
      hint: '请与发文单位核对，或由原始数据重新生成。',
    }),
    en: () => ({
      message: 'The SHA-256 of the file is not that of the manifest: it was changed after it was made.',
      hint: 'Ask its maker, or make it again from the data.',
    }),
  },
});
