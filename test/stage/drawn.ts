import type { Page } from '@playwright/test';

declare global {
  interface Window {
    strokesDrawn?: number;
  }
}

const onPaper = ['drawImage', 'fillRect', 'clearRect', 'fill', 'stroke'] as const;
const onGlass = ['drawArrays', 'drawElements', 'clear'] as const;

/** From the next page on, counts whatever is drawn on a canvas, by either renderer. */
export async function countDrawing(page: Page): Promise<void> {
  await page.addInitScript(
    ([paper, glass]) => {
      window.strokesDrawn = 0;
      const count = (brush: object, strokes: readonly string[]): void => {
        for (const name of strokes) {
          const draw = Reflect.get(brush, name) as (...given: unknown[]) => unknown;
          Reflect.set(brush, name, function counted(this: unknown, ...given: unknown[]) {
            window.strokesDrawn = (window.strokesDrawn ?? 0) + 1;
            return draw.apply(this, given);
          });
        }
      };
      count(CanvasRenderingContext2D.prototype, paper);
      count(WebGLRenderingContext.prototype, glass);
      count(WebGL2RenderingContext.prototype, glass);
    },
    [onPaper, onGlass] as const,
  );
}

/** How often something is drawn in so many milliseconds. */
export async function drawnWithin(page: Page, milliseconds: number): Promise<number> {
  const before = await page.evaluate(() => window.strokesDrawn ?? 0);
  await page.waitForTimeout(milliseconds);
  return (await page.evaluate(() => window.strokesDrawn ?? 0)) - before;
}
