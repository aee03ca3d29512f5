import { killWhileKeeping } from './kill.ts';

// `npm run test:long`: what takes too long for every day. The browser is killed two hundred times while it writes.

const times = 200;
const { kills, kept, plays, lost, unread } = await killWhileKeeping(times, (round) => {
  if (round % 20 === 0) console.log(`${round} of ${times} kills`);
});
console.log(`${kills} kills in mid-write; told to be kept: ${kept} times, ${plays} plays; lost: ${lost.length}; unreadable: ${unread}`);
for (const loss of lost) console.log(loss);
process.exitCode = lost.length === 0 && unread === 0 ? 0 : 1;
