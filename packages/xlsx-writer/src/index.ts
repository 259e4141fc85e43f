export { type FormOptions, writeForm } from './write-form.js';
