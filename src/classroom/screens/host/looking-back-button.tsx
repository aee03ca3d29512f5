import { useState } from 'preact/hooks';
import type { PlayRecord } from '../../../play/record.ts';
import { useSay } from '../speaking.ts';
import type { ClassPorts } from './ports.ts';
import { hostWords } from './words.ts';

interface LookingBackButtonProps {
  readonly record: PlayRecord;
  readonly at: number;
  readonly ports: Pick<ClassPorts, 'keepToLookBack'>;
}

/** The course of a class or a group, in the game's own looking back. */
export function LookingBackButton({ record, at, ports }: LookingBackButtonProps) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    // Opened at once, as only a press may; it goes on when the course has been kept.
    const tab = globalThis.open('', '_blank');
    ports.keepToLookBack(record, at).then(
      (address) => {
        if (tab) tab.location.href = new URL(address, document.baseURI).href;
        else location.href = address;
      },
      () => {
        tab?.close();
        setFailed(true);
      },
    );
  };
  return (
    <>
      <button type="button" class="plain-button" onClick={open}>{say(hostWords.openBack)}</button>
      {failed && <p class="phone-wrong" role="alert">{say(hostWords.notKept)}</p>}
    </>
  );
}
