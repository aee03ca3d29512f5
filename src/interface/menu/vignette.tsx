import { useEffect, useState } from 'preact/hooks';
import { places, tea } from './place-drawings.tsx';

interface VignetteProps {
  readonly setting: string;
  /** Of the people across from you, in the author's order. */
  readonly looks: readonly string[];
  readonly still: (look: string) => Promise<string>;
}

/** A small drawing of the place, and of the people there as soon as they have come. */
export function Vignette({ setting, looks, still }: VignetteProps) {
  const { wall, back, front } = places[setting] ?? tea;
  return (
    <svg class="vignette" viewBox="0 0 320 180" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <rect x="-320" y="-180" width="960" height="540" fill={wall} />
      {back}
      {looks.map((look, index) => (
        <Somebody key={look} look={look} across={seatOf(index, looks.length)} size={sizeOf(looks.length)} still={still} />
      ))}
      {front}
    </svg>
  );
}

/** Of a drawing of somebody: its size, and how far above the neck it begins. */
const drawn = { width: 163, height: 204, head: 90 };
const middle = 160;
/** Where necks begin. */
const neck = 101;

/** However many there are, they stay within what a narrow card shows. */
function seatOf(index: number, of: number): number {
  // Who is drawn smaller can sit nearer to the edge.
  const apart = Math.min(104, (120 + 200 * (1 - sizeOf(of))) / Math.max(1, of - 1));
  return middle + (index - (of - 1) / 2) * apart;
}

/** Three and more are drawn smaller, so that no face hides another. */
function sizeOf(count: number): number {
  return Math.min(1, 3 / (count + 0.6));
}

interface SomebodyProps extends Pick<VignetteProps, 'still'> {
  readonly look: string;
  readonly across: number;
  readonly size: number;
}

function Somebody({ look, across, size, still }: SomebodyProps) {
  const [drawing, setDrawing] = useState<string>();
  useEffect(() => {
    let left = false;
    // Without them the card says the same: nobody needs to hear that they did not come.
    still(look).then((svg) => { if (!left) setDrawing(svg); }, () => undefined);
    return () => {
      left = true;
    };
  }, [look, still]);
  if (drawing === undefined) return null;
  // Everybody is drawn looking to the right; who sits there, turns towards the others.
  const turned = across > middle ? -1 : 1;
  return (
    <g transform={`translate(${across} ${neck}) scale(${turned * size} ${size})`}>
      <image class="vignette-person" href={`data:image/svg+xml,${encodeURIComponent(drawing)}`} x={-drawn.width / 2} y={-drawn.head} width={drawn.width} height={drawn.height} />
    </g>
  );
}
