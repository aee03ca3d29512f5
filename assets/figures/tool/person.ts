import type { Body, Look } from '../../../src/stage/figures/look.ts';
import type { CastMember } from '../cast.ts';
import { families } from '../families.ts';
import { makeAttachment } from './attachment.ts';
import { makeBody } from './body.ts';
import { makeHead } from './head.ts';

const ink = '#2a2019';

/** Everything the rig needs for one person: head, bodies of the family, colours. */
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
    bodies: await bodiesOf(family),
    poses: family,
  };
}

/** Every body of a family once; legs only for those that are ever seen standing. */
async function bodiesOf({ table, standing }: Look['poses']): Promise<Record<string, Body>> {
  const upright = new Set([...Object.values(standing), table.walkingAway]);
  const bodies: Record<string, Body> = {};
  for (const pose of [...new Set([...upright, ...Object.values(table)])].sort()) {
    const body = await makeBody(pose);
    bodies[pose] = upright.has(pose) ? body : { ...body, legs: null };
  }
  return bodies;
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
