import { runs } from '../play/emphasis.ts';

/** An author's line with its emphasis. */
export function RichText({ text }: { readonly text: string }) {
  return <>{runs(text).map((run) => (run.stressed ? <em>{run.text}</em> : run.text))}</>;
}
