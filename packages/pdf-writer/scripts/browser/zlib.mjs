// @ts-check
import { Buffer } from 'buffer/index.js';
import { zlibSync } from 'fflate';

/** PDFKit takes bytes that are no Buffer for text. @param {Uint8Array} bytes */
const deflateSync = (bytes) => {
  const { buffer, byteOffset, length } = zlibSync(bytes);
  return Buffer.from(buffer, byteOffset, length);
};

export default { deflateSync };
