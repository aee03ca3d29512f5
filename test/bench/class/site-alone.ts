import './usage.ts';

// `npm start` as it is, in a process of its own, that also tells what it uses: node site-alone.ts FOLDER PORT

const [folder = '', port = '0'] = process.argv.slice(2);
process.argv.splice(2, Infinity, '--no-open', '--host', '127.0.0.1', '--port', port, '--data', folder);
await import('../../../src/cli/site/start.ts');
