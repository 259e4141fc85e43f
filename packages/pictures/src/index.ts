export { examinePicture } from './examine-picture.js';
export { pictureMissing, pictureOutside, pictureRemote } from './missing-picture-findings.js';
export { pictureKind } from './picture-kind.js';
export { createSvgDrawer, type SvgDrawer } from './svg/svg-drawer.js';
