import type { CDPSession, Page } from 'playwright-core';
import { median, type Section, spread } from './figures.ts';
import { type Site, toBefore, toFirstFrame, toMenu, visit } from './site.ts';

const runs = 5;
const seconds = 3;

interface Frames {
  /** Of the page: how often the browser comes round to it. */
  readonly perSecond: number;
  /** Pictures that the stage drew: of people who only breathe, without a GPU, no more than thirty. */
  readonly drawn: number;
  /** The same while somebody moves: as many as the machine can. */
  readonly moving: number;
  /** Milliseconds of script in each. */
  readonly script: number;
}

/** What a frame of the stage costs while people talk and move. */
export async function framesSection(site: Site): Promise<Section> {
  const { page, devtools, close } = await visit(site, { viewport: { width: 1280, height: 720 } });
  await devtools.send('Performance.enable');
  await toMenu(page, site.address);
  await toBefore(page);
  await toFirstFrame(page);
  const measured: Frames[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measure(page, devtools));
  const { size, renderer } = await canvasOf(page);
  await close();
  return {
    title: `Frames: canvas of ${size}, ${renderer}, no GPU`,
    figures: [
      { what: 'pictures that the stage draws a second', value: spread(measured.map(({ drawn }) => drawn), 'fps', 1) },
      { what: '  while somebody moves, just after a page was turned', value: spread(measured.map(({ moving }) => moving), 'fps', 1) },
      { what: 'frames of the page a second', value: spread(measured.map(({ perSecond }) => perSecond), 'fps', 1) },
      { what: 'script in a frame', value: spread(measured.map(({ script }) => script), 'ms', 2) },
    ],
  };
}

async function measure(page: Page, devtools: CDPSession): Promise<Frames> {
  const before = await scriptSeconds(devtools);
  const { frames, pictures, turns } = await page.evaluate(countFrames, seconds);
  const after = await scriptSeconds(devtools);
  return { perSecond: frames / seconds, drawn: pictures.length / seconds, moving: whileMoving(pictures, turns), script: ((after - before) * 1000) / frames };
}

/** Milliseconds after a page was turned in which a gesture has begun and is not over. */
const gesture = { from: 60, until: 310 };

/** Pictures a second in the middle one of the moments in which somebody moves. */
function whileMoving(pictures: readonly number[], turns: readonly number[]): number {
  return median(turns.map((turned) => pictures.filter((drawn) => drawn >= turned + gesture.from && drawn < turned + gesture.until).length * (1000 / (gesture.until - gesture.from))));
}

interface Counted {
  readonly frames: number;
  /** When each was drawn, and when each page was turned; milliseconds. */
  readonly pictures: readonly number[];
  readonly turns: readonly number[];
}

/** Turns a page every second, so that people keep moving, and counts frames and pictures meanwhile: before each picture Phaser clears its canvas. */
function countFrames(forSeconds: number): Promise<Counted> {
  return new Promise((settle) => {
    const end = performance.now() + forSeconds * 1000;
    const turns: number[] = [];
    const turning = setInterval(() => {
      document.querySelector<HTMLElement>('.panel .main-button, .choice')?.click();
      turns.push(performance.now());
    }, 1000);
    const brush = document.querySelector('canvas')?.getContext('2d');
    let frames = 0;
    const pictures: number[] = [];
    if (brush) brush.clearRect = (...area) => {
      pictures.push(performance.now());
      CanvasRenderingContext2D.prototype.clearRect.apply(brush, area);
    };
    const count = (now: number) => {
      frames += 1;
      if (now < end) requestAnimationFrame(count);
      else {
        clearInterval(turning);
        settle({ frames, pictures, turns });
      }
    };
    requestAnimationFrame(count);
  });
}

async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

function canvasOf(page: Page): Promise<{ readonly size: string; readonly renderer: string }> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    if (canvas === null) throw new Error('There is no canvas.');
    const renderer = canvas.getContext('2d') === null ? 'WebGL' : 'Canvas renderer';
    return { size: `${canvas.width}×${canvas.height}`, renderer };
  });
}
