import { rareCharacterFindings } from '../../src/characters/rare-character-findings.js';
import { paragraph, text } from '../../src/tree/builders.js';

test('names each rare hanzi and each character of private use once', () => {
  const children = [paragraph([text('𬭎𬭎䶮堃\ue000')]), paragraph([text('\u{31350}甲1')])];
  expect(
    rareCharacterFindings({ children }).map(({ ruleId, severity, actual }) => [ruleId, severity, actual]),
  ).toEqual([
    ['writer/character-rare', 'note', '𬭎'],
    ['writer/character-private', 'warning', '\ue000'],
    ['writer/character-rare', 'note', '\u{31350}'],
  ]);
  expect(rareCharacterFindings({ children }, 'en')[1]?.message).toContain('U+E000');
});
