/**
 * Radicals of the supplement, each with the character that has its shape. Programs that print PDFs name the shapes of
 * a font by either; Unicode itself equates but two of them, and
 * 户 with 戶.
 */
const SHAPES_OF: ReadonlyMap<string, string> = new Map(
  [
    ...('⼾户⺁厂⺄乙⺅亻⺆冂⺇几⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹' +
      '⺯糸⺰纟⺱罓⺲罒⺴网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦' +
      '⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'),
  ].reduce<(readonly [string, string])[]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);
/** Radicals, compatibility ideographs, and letters that a font joins: other names of characters. */
const OTHER_NAMES = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/gu;

/** A text of a PDF with the characters that were meant where the font names shapes. */
export function plainCharacters(text: string): string {
  return text.replace(OTHER_NAMES, (shape) => SHAPES_OF.get(shape) ?? shape.normalize('NFKC'));
}
