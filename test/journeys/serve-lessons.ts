import { gameFolder, serveSite } from './serve-game.ts';

// The game with lessons in a process of its own, to be killed: node serve-lessons.ts FOLDER PORT

const [lessons = '', port = '0'] = process.argv.slice(2);
console.log(`http://127.0.0.1:${await serveSite(gameFolder, { lessons, port: Number(port) })}/`);
