import { once } from '@xxgk/document';

/** Words that documents of government have; a text that has them needs no repair. */
const WORDS = ['政府信息公开', '总体情况', '行政复议', '规章', '自然人', '行政许可', '年度报告'];
const ENOUGH_WORDS = 3;
/** What these words look like after UTF-8 was taken for GBK, or bytes of GBK for Latin letters. */
const TAKEN_FOR_GBK = /鏀垮簻|淇℃伅|鍏紑|琛屾斂/u;
const TAKEN_FOR_LATIN = /Õþ¸®|ÐÅÏ¢|æ”¿|ä¿¡|æ¿|å…¬/u;

/**
 * Mends a text that was decoded with the wrong encoding and saved so: UTF-8 read as GBK, or bytes read as Latin
 * letters. Only where words of a document appear afterwards; else the text stays as it is.
 */
export function repairMojibake(text: string): string {
  if (hits(text) >= ENOUGH_WORDS) return text;
  const candidates = [
    ...(TAKEN_FOR_GBK.test(text) ? [decoded(gbkBytes(text), 'utf-8')] : []),
    ...(TAKEN_FOR_LATIN.test(text)
      ? [decoded(latinBytes(text), 'utf-8'), decoded(latinBytes(text), 'gb18030')]
      : []),
  ];
  return candidates.find((candidate) => hits(candidate) >= ENOUGH_WORDS) ?? text;
}

function hits(text: string): number {
  return WORDS.filter((word) => text.includes(word)).length;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** GBK, the other way round: each character with its two bytes. */
const gbkEncoder = once((): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\uFFFD') pairs.set(character, lead * 256 + trail);
    }
  }
  pairs.set('€', 0x80);
  return pairs;
});

function gbkBytes(text: string): Uint8Array {
  const pairs = gbkEncoder();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = pairs.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair === undefined) bytes.push(0x3f);
    else if (pair < 256) bytes.push(pair);
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Windows takes the bytes 80–9F for other characters than Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const windows = WINDOWS.indexOf(character);
    return windows >= 0 ? 0x80 + windows : character.charCodeAt(0) & 0xff;
  });
}
