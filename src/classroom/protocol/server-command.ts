import type { HostCommand } from '../lesson/inputs.ts';

/** Not of the lesson but of whoever keeps it: another code and key, and the end, after which nothing is left. */
export interface ServerCommand {
  readonly type: 'newDoor' | 'end';
}

export function isForTheServer(command: HostCommand | ServerCommand): command is ServerCommand {
  return command.type === 'newDoor' || command.type === 'end';
}
