/** Marks that must not begin a line. @rule GB/T 15834-2011 §5.1; the further marks are those Word and LibreOffice use for Chinese */
export const MARKS_NOT_AT_START =
  '!),.:;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”';

/** Marks that must not end a line. @rule GB/T 15834-2011 §5.1 */
export const MARKS_NOT_AT_END = '([{£¥\'"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘';
