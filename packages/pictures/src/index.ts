export type { ExaminedPicture } from './examination.js';
export { type ExamineOptions, examinePicture } from './examine-picture.js';
export { pictureMissing, pictureOutside, pictureRemote } from './missing-picture-findings.js';
export { type PictureKind, pictureKind } from './picture-kind.js';
export type { SvgEffect } from './svg/read-shapes.js';
export { createSvgDrawer, type SvgDrawer, type SvgDrawerOptions, type SvgDrawing } from './svg/svg-drawer.js';
