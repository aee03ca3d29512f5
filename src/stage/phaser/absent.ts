/** CommonJS, as Phaser's own sources are, for what stands in the place of parts that were left out. */

/** Tells which part is missing, and where it can be brought back. */
const fail = `
module.exports = function (name) {
  throw new Error('The stage was built without ' + name + ' of Phaser: see src/stage/phaser/parts.ts');
};
`;

/** May be passed around and compared; may not be called, made, or looked into. */
const part = `
var fail = require('phaser:absent/fail');
module.exports = function (name) {
  function stop() { return fail(name); }
  return new Proxy(function () {}, {
    apply: stop,
    construct: stop,
    get: function (target, key) { return key in target || typeof key === 'symbol' ? target[key] : stop(); }
  });
};
`;

/** May be made as well. */
const idlePart = `
var part = require('phaser:absent/part');
module.exports = function (name) { return function () { return part(name); }; };
`;

/** A namespace that knows what is not in it. */
const partsOf = `
var fail = require('phaser:absent/fail');
module.exports = function (name, parts) {
  return new Proxy(parts, {
    get: function (target, key) { return key in target || typeof key === 'symbol' ? target[key] : fail(name + '.' + key); }
  });
};
`;

export const standIns: Readonly<Record<string, string>> = { fail, part, idlePart, partsOf };
