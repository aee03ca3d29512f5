/** Whether somebody pressed Ctrl+C while something long was going on. */
export interface Stop {
  asked(): boolean;
  /** From here on Ctrl+C ends the program again. */
  done(): void;
}

/** Listens for Ctrl+C: the first asks to stop with what there is, a second ends the program. */
export function listenForStop(): Stop {
  let asked = false;
  const hear = (): void => {
    asked = true;
  };
  process.once('SIGINT', hear);
  return { asked: () => asked, done: () => void process.off('SIGINT', hear) };
}

/** Lets the program hear what happened meanwhile. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
