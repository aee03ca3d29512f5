import { describe, expect, it } from 'vitest';
import { shaken } from '../../src/cli/site/shaken.ts';

/** The sources without what nobody asks for, apart from white space. */
function left(sources: Readonly<Record<string, string>>, ...used: readonly string[]): Readonly<Record<string, string>> {
  const kept = shaken(new Map(Object.entries(sources)), new Set(used));
  return Object.fromEntries([...kept].map(([name, source]) => [name, source.replaceAll(/\s+/g, ' ').trim()]));
}

describe('sources without what nobody asks for', () => {
  it('lose methods and accessors whose name is read nowhere, and keep those that others call', () => {
    const boat = `module.exports = new Class({
      row: function () { this.pull(); },
      pull: function () {},
      sail: function () {},
      speed: { get: function () { return 1; } },
      depth: { get: function () { return 2; }, set: function () {} },
      seats: 4
    });`;
    expect(left({ boat }, 'row', 'depth')['boat']).toBe('module.exports = new Class({ row: function () { this.pull(); }, pull: function () {}, depth: { get: function () { return 2; }, set: function () {} }, seats: 4 });');
  });

  it('keep what is asked for in a text or taken apart', () => {
    const tools = 'module.exports = { saw: function () {}, drill: function () {}, file: function () {}, glue: function () {} };';
    const shed = `var { saw } = require('./tools'); module.exports = [saw, 'drill', \`tool.file\`];`;
    expect(left({ tools, shed })['tools']).toBe('module.exports = { saw: function () {}, drill: function () {}, file: function () {}, };');
  });

  it('lose what is given to a member that nobody reads', () => {
    const pond = 'function Pond() {} Pond.prototype.fill = function () {}; Pond.prototype.drain = function () { this.fill(); }; module.exports = Pond;';
    expect(left({ pond }, 'drain')['pond']).toBe('function Pond() {} Pond.prototype.fill = function () {}; Pond.prototype.drain = function () { this.fill(); }; module.exports = Pond;');
    expect(left({ pond }, 'fill')['pond']).toBe('function Pond() {} Pond.prototype.fill = function () {}; module.exports = Pond;');
  });

  it('fetch no module any more that only what is gone had need of', () => {
    const index = `var Oar = require('./oar'); var Sail = require('./sail'); var mend = function () {}; module.exports = { row: function () { return Oar; }, sail: function () { return Sail; }, Mast: require('./mast') };`;
    expect(left({ index }, 'row')['index']).toBe(`var Oar = require('./oar'); module.exports = { row: function () { return Oar; }, };`);
  });
});
