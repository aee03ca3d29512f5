import type { Art, Look } from '../../../src/stage/figures/look.ts';
import type { CastMember } from '../cast.ts';
import { families } from '../families.ts';
import { makeAttachment } from './attachment.ts';
import { makeBody } from './body.ts';
import { makeHead } from './head.ts';

const ink = '#2a2019';

/** What the rig needs for one person: head, bodies of the family, colours. Legs come apart. */
export async function makeLook(name: string, member: CastMember): Promise<Look> {
  const family = families[member.family];
  const { beard, glasses } = member;
  return {
    format: 1,
    name,
    colours: coloursOf(member),
    head: await makeHead(member.head, { strands: member.strands !== undefined, earrings: member.earrings !== undefined }),
    beard: beard === undefined ? null : await makeAttachment('beard', beard, 'beard'),
    glasses: glasses === undefined ? null : await makeAttachment('accessory', glasses, 'frame'),
    age: member.age ?? 'grown',
    faceAt: member.faceAt ?? [0, 0],
    bodies: await bustsOf(family),
    legs: {},
    poses: family,
  };
}

/** Every body of a family once, without legs. */
async function bustsOf({ table, standing }: Look['poses']): Promise<Record<string, Art>> {
  const busts: Record<string, Art> = {};
  for (const pose of [...new Set([...Object.values(table), ...Object.values(standing)])].sort()) {
    busts[pose] = (await makeBody(pose)).bust;
  }
  return busts;
}

/** The legs of everybody who ever stands, whatever they wear: colours are roles. */
export async function makeLegs(): Promise<Record<string, Art>> {
  const upright = Object.values(families).flatMap(({ table, standing }) => [...Object.values(standing), table.walkingAway]);
  const legs: Record<string, Art> = {};
  for (const pose of [...new Set(upright)].sort()) {
    const made = (await makeBody(pose)).legs;
    if (made !== null) legs[pose] = made;
  }
  return legs;
}

/** A colour for every role that a part can bring along. */
function coloursOf(member: CastMember): Record<string, string> {
  const line = member.ink ?? ink;
  return {
    ink: line,
    skin: member.skin,
    hair: member.hair,
    brows: member.brows ?? line,
    beard: member.beardColour ?? line,
    frame: member.frame ?? line,
    strands: member.strands ?? member.hair,
    earring: member.earrings ?? line,
    hijab: member.hijab ?? member.hair,
    '#E8E1E1': member.hair,
    top: member.top,
    collar: member.collar ?? member.top,
    pocket: member.top,
    jacket: member.top,
    blazer: member.top,
    inner: member.inner ?? '#f4ead6',
    pants: member.pants ?? '#4d5d75',
    shoes: member.shoes ?? '#f4f1ea',
    cup: '#f6f1e6',
    paper: '#fffdf6',
    blush: member.blush ?? '#ef8a6c',
    shade: '#7a3b1e',
    eyeWhite: '#fffaf0',
  };
}
