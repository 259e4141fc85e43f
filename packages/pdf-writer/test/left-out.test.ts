import { paint } from './helpers/paint.js';

// Bundles leave out of PDFKit what it loads for features that are not used here; see `without-unused.mjs` of the command.
jest.mock('fontkit', () => ({}));
jest.mock('linebreak', () => ({}));
jest.mock('png-js', () => ({}));
jest.mock('@noble/ciphers/aes', () => ({}));
jest.mock('@noble/hashes/sha2', () => ({}));
jest.mock('@noble/hashes/utils', () => ({}));

it('paints without the packages of PDFKit for fonts, line breaks, PNG and encryption', async () => {
  expect((await paint()).ofType('Font').length).toBeGreaterThan(0);
});
