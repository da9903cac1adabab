// What an exported picture needs: loaded with the first one.

export { renderSvg } from './picture.ts';
export { renderPng } from './png.ts';
export { resolveTheme } from './resolved-theme.ts';
