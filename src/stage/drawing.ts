/**
 * A piece of artwork as the stage draws it: flat vector shapes in their final colours, painted in
 * order. Made ahead by the tools in `assets/`, drawn at start-up into one atlas at the device's own
 * resolution, and usable as inline SVG for stills.
 */
export interface Drawing {
  /** x, y, width, height in the drawing's own units; nothing is painted outside it. */
  readonly box: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}

export interface Shape {
  /** SVG path data. */
  readonly d: string;
  /** CSS colours; a shape without fill and stroke is not allowed. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly rule?: 'evenodd';
  /** 0 to 1; plain alpha only, blend modes leave holes in textures. */
  readonly alpha?: number;
}
