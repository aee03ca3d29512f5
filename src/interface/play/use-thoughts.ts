import { useState } from 'preact/hooks';
import type { Keeping } from '../keep/keeping.ts';
import type { InnerVoiceMark } from '../keep/kept-play.ts';

/** What the player makes of the thought that came before their next choice, if they look at it. */
export interface Thoughts {
  readonly mark: InnerVoiceMark | undefined;
  readonly onMark: (mark: InnerVoiceMark) => void;
}

/** @param turn of that choice, counting from 1 */
export function useThoughts(keeping: Keeping, id: string, turn: number): Thoughts {
  // A play is kept from its first choice on; what is marked before that is remembered here.
  const [marks, setMarks] = useState<Readonly<Record<string, InnerVoiceMark>>>(() => keeping.find(id)?.innerVoiceMarks ?? {});
  const onMark = (mark: InnerVoiceMark): void => {
    setMarks({ ...marks, [turn]: mark });
    void keeping.note(id, { innerVoiceMarks: { [turn]: mark } });
  };
  return { mark: marks[turn], onMark };
}
