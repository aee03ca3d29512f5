/**
 * The stage keeps every face within this part of its height, from above; on a narrow stage they are
 * seen closer by. `test/interface/stage-room.test.ts` holds the stage to it.
 *
 * @param width of the stage, in CSS pixels
 */
export function facesWithin(width: number): number {
  return width < 720 ? 0.58 : 0.5;
}

/** So much taller the stage may be than it now is before it is worth drawing everybody anew. */
const slack = 1.25;

/**
 * How high the stage may be, in CSS pixels, so that the panel hides nobody's face. It stays as it
 * is where that will do: people don't jump about from page to page.
 *
 * @param free from the top of the page to the panel and its name tag, in CSS pixels
 * @param width of the stage, in CSS pixels
 * @param now how high the stage may be at present; undefined when nothing was measured yet
 */
export function stageRoom(free: number, width: number, now: number | undefined): number {
  const room = Math.floor(Math.max(0, free) / facesWithin(width));
  return now !== undefined && now <= room && now * slack >= room ? now : room;
}
