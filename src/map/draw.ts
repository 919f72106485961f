/** Draws a picture on a canvas, as the pixels that MapLibre takes. */
import type { Picture } from './icons.ts';

/** Pixels of a picture at a pixel ratio, or null where there is no canvas. */
export function drawPicture(picture: Picture, ratio: number): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * ratio);
  canvas.height = Math.ceil(picture.height * ratio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  for (const shape of picture.shapes) {
    const [x, y, scale] = shape.at ?? [0, 0, 1];
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
    const path = new Path2D(shape.path);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.setLineDash([...(shape.dash ?? [])]);
    if (shape.fill !== undefined) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke !== undefined) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = (shape.width ?? 1) / scale;
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
