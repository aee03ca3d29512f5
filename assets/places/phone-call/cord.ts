import type { Point } from '../kit/outline.ts';

/** Path data of a curly cord that hangs between two points; `sag` is how deep each quarter of it hangs. */
export function coil([fromX, fromY]: Point, [toX, toY]: Point, sag: number): string {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const loops = Math.max(3, Math.round(length / 11));
  const steps = loops * 8;
  const points = Array.from({ length: steps + 1 }, (_, index): Point => {
    const part = index / steps;
    const angle = part * loops * 2 * Math.PI;
    const hang = Math.sin(part * Math.PI) * sag * 4;
    return [fromX + (toX - fromX) * part + Math.cos(angle) * 6 - 6 * (1 - part), fromY + (toY - fromY) * part + Math.sin(angle) * 6 + hang];
  });
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}`;
}
