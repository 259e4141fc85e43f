export { preset as default } from '@xxgk/jest-preset';
