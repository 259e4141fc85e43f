import { preset } from '@xxgk/jest-preset';

const [typescript] = Object.values(preset.transform);

/** The parser of the tests is published as ES modules only. */
export default {
  ...preset,
  transform: { '^.+\\.[jt]s$': typescript },
  transformIgnorePatterns: ['/node_modules/(?!(parse5|entities)/)'],
};
