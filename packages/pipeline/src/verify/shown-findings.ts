import { defineFinding } from '@xxgk/document';

const HOUSE = 'house: 由内嵌数据重新生成，逐处比较文件显示的内容';
const CHANGED = '文件生成后被改动过，请与发文单位核对，或用原始数据重新生成。';
const CHANGED_EN = 'The file was changed after it was made: ask its maker, or make it again from the data.';
const WHY = {
  'zh-CN': '文件由内嵌的数据生成，重新生成一份，两份应当处处相同。',
  en: 'The file was made from the data in it; made again, both must be the same throughout.',
};
const REMEDY = { 'zh-CN': CHANGED, en: CHANGED_EN };
const LONGEST = 60;

/** The part of a text around where it differs from another. */
function around(text: string, other: string): string {
  if (text.length <= LONGEST) return text;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const from = Math.max(0, Math.min(at - LONGEST / 2, text.length - LONGEST));
  const to = from + LONGEST;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

export const shownDiffers = defineFinding({
  id: 'verify/shown-differs',
  severity: 'error',
  demand: { 'zh-CN': '显示的文字与重新生成的相同', en: 'what is shown is what is made again' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (place: string, shown: string, made: string) => ({
      message: `${place}：文件中显示为“${around(shown, made)}”，按数据应为“${around(made, shown)}”。`,
      hint: CHANGED,
    }),
    en: (place, shown, made) => ({
      message: `${place}: the file shows “${around(shown, made)}”, by its data it would be “${around(made, shown)}”.`,
      hint: CHANGED_EN,
    }),
  },
});

export const shownAdded = defineFinding({
  id: 'verify/shown-added',
  severity: 'error',
  demand: { 'zh-CN': '文件中没有数据以外的内容', en: 'a file shows nothing beyond its data' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (place: string, shown: string) => ({
      message: `${place}：文件中多出“${around(shown, '')}”，数据中没有。`,
      hint: CHANGED,
    }),
    en: (place, shown) => ({
      message: `${place}: the file shows “${around(shown, '')}”, which its data do not have.`,
      hint: CHANGED_EN,
    }),
  },
});

export const shownMissing = defineFinding({
  id: 'verify/shown-missing',
  severity: 'error',
  demand: { 'zh-CN': '数据的内容都显示出来', en: 'a file shows all of its data' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (place: string, made: string) => ({
      message: `${place}：按数据应有“${around(made, '')}”，文件中没有。`,
      hint: CHANGED,
    }),
    en: (place, made) => ({
      message: `${place}: by its data the file would show “${around(made, '')}”, and does not.`,
      hint: CHANGED_EN,
    }),
  },
});

/** Headers, footers, notes, comments; what the file says of itself. */
export const besideDiffers = defineFinding({
  id: 'verify/beside-differs',
  severity: 'error',
  demand: {
    'zh-CN': '页眉页脚、注释和文档属性与重新生成的相同',
    en: 'headers, footers, notes and properties are those that are made again',
  },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (what: 'furniture' | 'property', name: string, shown: string, made: string) => {
      const place = what === 'furniture' ? '页眉、页脚、脚注或批注' : `文档属性“${name}”`;
      const said = shown === '' ? '文件中没有' : `文件中为“${around(shown, made)}”`;
      const wanted = made === '' ? '按数据没有' : `按数据应为“${around(made, shown)}”`;
      return { message: `${place}：${said}，${wanted}。`, hint: CHANGED };
    },
    en: (what, name, shown, made) => {
      const place = what === 'furniture' ? 'Header, footer, note or comment' : `Property “${name}”`;
      return {
        message: `${place}: “${around(shown, made)}” in the file, “${around(made, shown)}” by its data.`,
        hint: CHANGED_EN,
      };
    },
  },
});

export const pictureDiffers = defineFinding({
  id: 'verify/picture-differs',
  severity: 'error',
  demand: { 'zh-CN': '图片与生成时相同', en: 'pictures are those that it was made with' },
  source: HOUSE,
  why: WHY,
  remedy: REMEDY,
  text: {
    'zh-CN': (count: number) => ({ message: `文件中有 ${count} 幅图片不是生成时的图片。`, hint: CHANGED }),
    en: (count) => ({
      message: `${count} pictures are not those that the file was made with.`,
      hint: CHANGED_EN,
    }),
  },
});

/** Fonts, lines, places, shapes laid over words: what is set and is no text. */
export const settingDiffers = defineFinding({
  id: 'verify/setting-differs',
  severity: 'error',
  demand: { 'zh-CN': '版面与重新生成的相同', en: 'pages are set as they are made again' },
  source: HOUSE,
  why: {
    'zh-CN': '线条、字体、位置和遮盖文字的图形都可以改变读者看到的内容。',
    en: 'Lines, fonts, places and shapes over words change what a reader sees.',
  },
  remedy: REMEDY,
  text: {
    'zh-CN': (pages: readonly number[]) => ({
      message: `${pages.length === 0 ? '文件' : `第${pages.join('、')}页`}的版面（文字的位置、字体、线条、图形或附带的内容）与按数据生成的不同。`,
      hint: CHANGED,
    }),
    en: (pages) => ({
      message: `${pages.length === 0 ? 'The file' : `Page ${pages.join(', ')}`} is set otherwise than by its data: places, fonts, lines, shapes or files in it.`,
      hint: CHANGED_EN,
    }),
  },
});

export const savedAgain = defineFinding({
  id: 'verify/saved-again',
  severity: 'note',
  demand: { 'zh-CN': '文件与重新生成的逐字节相同', en: 'the file is byte for byte what is made again' },
  source: HOUSE,
  why: {
    'zh-CN': '用 Word、WPS、LibreOffice 或 PDF 工具另存过的文件，内容可以不变，字节会变。',
    en: 'A file that a program saved again may say the same in other bytes.',
  },
  remedy: { 'zh-CN': '归档用生成时的原件。', en: 'Archive the file as it was made.' },
  text: {
    'zh-CN': () => ({
      message: '文件的字节与重新生成的不同，显示的内容相同：文件另存过，或在别的平台上生成。',
      hint: '归档请用生成时的原件。',
    }),
    en: () => ({
      message:
        'The bytes are not those that are made again, what is shown is: saved again, or made on another platform.',
      hint: 'Archive the file as it was made.',
    }),
  },
});

export const otherMaking = defineFinding({
  id: 'verify/other-making',
  severity: 'warning',
  demand: {
    'zh-CN': '核验用生成时的版本和字体',
    en: 'a file is verified with the version and fonts it was made with',
  },
  source: HOUSE,
  why: {
    'zh-CN': '版本或字体不同，换行和版面可以不同，只能核对文字。',
    en: 'Another version or other fonts set pages otherwise: only words can be compared.',
  },
  remedy: {
    'zh-CN': '用生成时的版本核验；自备字体的，提供同样的字体。',
    en: 'Verify with that version, and with the same fonts.',
  },
  text: {
    'zh-CN': (what: 'version' | 'fonts' | 'unknown') => ({
      message:
        what === 'version'
          ? '文件由另一版本生成，只核对了文字，没有核对版面。'
          : what === 'fonts'
            ? '文件用了自备的字体，核验时没有这些字体，只核对了文字，没有核对版面。'
            : '文件没有记下是怎样生成的，按通常的选项重新生成，只核对了文字，没有核对版面。',
      hint: '请用生成时的版本和字体核验。',
      option: '--fonts',
    }),
    en: (what) => ({
      message:
        what === 'version'
          ? 'Another version made the file: words were compared, pages were not.'
          : what === 'fonts'
            ? 'The file was made with fonts that are not at hand: words were compared, pages were not.'
            : 'The file does not say how it was made: it was made again as usual, words were compared, pages were not.',
      hint: 'Verify it with the version and fonts that made it.',
      option: '--fonts',
    }),
  },
});

export const picturesUnknown = defineFinding({
  id: 'verify/pictures-not-at-hand',
  severity: 'warning',
  demand: {
    'zh-CN': '核验 PDF 时有生成时的图片',
    en: 'the pictures of a PDF are at hand when it is verified',
  },
  source: HOUSE,
  why: {
    'zh-CN': '数据中只有图片的名称和摘要；没有图片，就不能核对 PDF 中画的是什么。',
    en: 'The data have names and digests of pictures: without these, what a PDF shows cannot be compared.',
  },
  remedy: {
    'zh-CN': '把图片放在文件旁边的原来位置后再核验，或用清单核对摘要。',
    en: 'Put them beside the file, or use a manifest.',
  },
  text: {
    'zh-CN': (paths: readonly string[]) => ({
      message: `没有找到生成时的图片（${paths.join('、')}），图片的内容没有核对。`,
      hint: '请把图片放在文件旁边的原来位置后再核验。',
    }),
    en: (paths) => ({
      message: `The pictures it was made with (${paths.join(', ')}) are not at hand and were not compared.`,
      hint: 'Put them beside the file and verify again.',
    }),
  },
});

export const verifiedAgainst = defineFinding({
  id: 'verify/against',
  severity: 'note',
  demand: { 'zh-CN': '文件自带数据', en: 'a file carries its data' },
  source: 'ISO 19005-1 §6.1.11；ISO 19005-2 §6.8',
  why: {
    'zh-CN': 'PDF/A-1b、PDF/A-2b 不允许附件，只能与另外的数据或同时生成的其他格式核对。',
    en: 'PDF/A-1b and PDF/A-2b hold no data; they are held against data or another format beside them.',
  },
  remedy: {
    'zh-CN': '确认用来对照的文件可靠。',
    en: 'Make sure that what it is held against can be trusted.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `文件不带数据，用“${name}”中的数据核验。`,
      hint: '请确认用来对照的文件可靠。',
    }),
    en: (name) => ({
      message: `The file holds no data: it was verified against those of "${name}".`,
      hint: 'Make sure that it can be trusted.',
    }),
  },
});

export const makingBroken = defineFinding({
  id: 'verify/making-broken',
  severity: 'error',
  demand: { 'zh-CN': '文件中的制作记录完好', en: 'what the file was made with is sound' },
  source: HOUSE,
  why: { 'zh-CN': '制作记录损坏，说明文件生成后被改动过。', en: 'Where it is not, the file was changed.' },
  remedy: REMEDY,
  text: {
    'zh-CN': () => ({ message: '文件中的制作记录已损坏，读不出是怎样生成的。', hint: CHANGED }),
    en: () => ({ message: 'What the file was made with cannot be read.', hint: CHANGED_EN }),
  },
});
