import type { Language } from '@xxgk/document';
import type { Verification } from '@xxgk/readers';

/**
 * Holds what a file shows against the data that it carries. Readers are loaded when a file is verified.
 * @throws XxgkError `input-unreadable` when it cannot be opened
 */
export async function verify(
  bytes: Uint8Array,
  name: string,
  language: Language = 'zh-CN',
): Promise<Verification> {
  const { verifyFile } = await import('@xxgk/readers');
  return verifyFile(bytes, name, { language });
}
