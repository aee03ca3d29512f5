import type { Art, Box, Layer } from './look.ts';

/** Width of a drawn line, in units: a body made smaller keeps its pen. */
const pen = 11;

/** Art made wider and higher by these factors, from the top of the neck, drawn with the same pen. */
export function resized(art: Art, width: number, height: number): Art {
  if (width === 1 && height === 1) return art;
  const bold = Math.round(Math.max(0, 1 - Math.min(width, height)) * pen * 10) / 10;
  return {
    box: resizedBox(art.box, width, height, bold),
    layers: art.layers.map((layer) => resizedLayer(layer, width, height, bold)),
    contour: resizedPath(art.contour, width, height),
  };
}

function resizedLayer(layer: Layer, width: number, height: number, bold: number): Layer {
  const drawn = { ...layer, d: resizedPath(layer.d, width, height), ...(layer.line === undefined ? {} : { line: layer.line * Math.min(width, height) }) };
  return layer.role === 'ink' && layer.line === undefined && bold > 0 ? { ...drawn, bold } : drawn;
}

/** The whole numbers around a box made larger or smaller, with room for bolder lines. */
export function resizedBox([x, y, across, down]: Box, width: number, height: number, bold = 0): Box {
  const [left, top] = [Math.floor(x * width - bold), Math.floor(y * height - bold)];
  return [left, top, Math.ceil((x + across) * width + bold) - left, Math.ceil((y + down) * height + bold) - top];
}

const token = /[\s,]*([a-z]|-?(?:\d+\.?\d*|\.\d+))/gi;

/**
 * SVG path data with every x and y multiplied, and then moved; ellipses must lie along the axes.
 * Moving needs data that is relative after its first point, as the tool writes it.
 */
export function resizedPath(d: string, width: number, height: number, dx = 0, dy = 0): string {
  let factors: readonly number[] = [width, height];
  let moves: readonly number[] = [dx, dy];
  let at = 0;
  return d.replaceAll(token, (_all, found: string) => {
    if (/[a-z]/i.test(found)) {
      factors = factorsOf(found.toLowerCase(), width, height);
      moves = found === 'M' ? [dx, dy] : [];
      at = 0;
      return found;
    }
    const value = Math.round((Number(found) * (factors[at % factors.length] ?? 1) + (moves[at] ?? 0)) * 100) / 100;
    return `${at++ === 0 || value < 0 ? '' : ' '}${value}`;
  });
}

function factorsOf(command: string, width: number, height: number): readonly number[] {
  if (command === 'h') return [width];
  if (command === 'v') return [height];
  return command === 'a' ? [width, height, 1, 1, 1, width, height] : [width, height];
}
