export { writeForm } from './write-form.js';
