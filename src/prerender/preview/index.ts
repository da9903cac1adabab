export { drawPreview } from './draw-preview.ts';
export { FontError, openTypeface, type Typeface } from './typeface.ts';
