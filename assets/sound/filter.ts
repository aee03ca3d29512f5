import { rate, type Signal } from './signal.ts';

/** Coefficients of a second-order filter, divided by a0. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/* Formulas: Robert Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients". */
function cookbook(frequency: number, q: number): { cos: number; alpha: number } {
  const angle = (2 * Math.PI * frequency) / rate;
  return { cos: Math.cos(angle), alpha: Math.sin(angle) / (2 * q) };
}

function divided(b: readonly [number, number, number], a0: number, a1: number, a2: number): Biquad {
  return { b: [b[0] / a0, b[1] / a0, b[2] / a0], a: [a1 / a0, a2 / a0] };
}

/** Frequencies in hertz. */
export function lowPass(frequency: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = cookbook(frequency, q);
  return divided([(1 - cos) / 2, 1 - cos, (1 - cos) / 2], 1 + alpha, -2 * cos, 1 - alpha);
}

export function highPass(frequency: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = cookbook(frequency, q);
  return divided([(1 + cos) / 2, -1 - cos, (1 + cos) / 2], 1 + alpha, -2 * cos, 1 - alpha);
}

/** Lets one band through, at gain 1 in its middle. */
export function bandPass(frequency: number, q: number): Biquad {
  const { cos, alpha } = cookbook(frequency, q);
  return divided([alpha, 0, -alpha], 1 + alpha, -2 * cos, 1 - alpha);
}

export function filtered(signal: Signal, ...filters: readonly Biquad[]): Signal {
  return filters.reduce(through, signal);
}

function through(signal: Signal, { b, a }: Biquad): Signal {
  const [b0, b1, b2] = b, [a1, a2] = a;
  const out = new Float32Array(signal.length);
  let x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  // Written without callbacks: it runs through millions of samples.
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i]!;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1; x1 = x; y2 = y1; y1 = y;
    out[i] = y;
  }
  return out;
}

/**
 * A band whose middle moves with time: `frequency` in hertz as a function of seconds.
 * State-variable filter with trapezoidal integrators, which stays stable while it is swept (Zavalishin 2012).
 */
export function sweptBand(signal: Signal, frequency: (time: number) => number, q: number): Signal {
  let low = 0, band = 0;
  return signal.map((x, i) => {
    const g = Math.tan((Math.PI * Math.min(frequency(i / rate), rate * 0.45)) / rate);
    const high = (x - (1 / q + g) * band - low) / (1 + g / q + g * g);
    const mid = g * high + band;
    band = g * high + mid;
    low += 2 * g * mid;
    return mid / q;
  });
}

/** Filters a loop so that its end still fits its beginning: the second time round the filter has settled. */
export function filteredAround(loop: Signal, ...filters: readonly Biquad[]): Signal {
  const twice = new Float32Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return filtered(twice, ...filters).slice(loop.length);
}
