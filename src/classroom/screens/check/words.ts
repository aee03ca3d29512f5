import type { Text } from '../../../model/language.ts';

/** What the check of the room says: what is the matter, and what to do. */
export const checkWords = {
  title: { nl: 'Doet alles het hier?', en: 'Does everything work here?' },
  intro: {
    nl: 'Doe dit in het lokaal zelf, vóór de les: op deze computer, met één telefoon, en met de beamer aan.',
    en: 'Do this in the room itself, before the lesson: on this computer, with one phone, and with the projector on.',
  },
  here: { nl: 'Dit apparaat', en: 'This device' },
  checking: { nl: 'Ik kijk of de les te bereiken is…', en: 'Seeing whether the lesson can be reached…' },
  reached: { nl: 'Dit apparaat bereikt de les.', en: 'This device reaches the lesson.' },
  notReached: { nl: 'Dit apparaat bereikt de les niet.', en: 'This device does not reach the lesson.' },
  notReachedDo: {
    nl: 'Staat npm start nog aan op de computer van de trainer? Zit dit apparaat op hetzelfde netwerk? Kijk dan nog eens.',
    en: 'Is npm start still running on the trainer’s computer? Is this device on the same network? Then look again.',
  },
  websocket: { nl: 'De verbinding blijft open (WebSocket). Zo hoort het.', en: 'The connection stays open (WebSocket). As it should.' },
  polling: {
    nl: 'Iets onderweg houdt de open verbinding (WebSocket) tegen. De les werkt wel, iets trager. Vraag de beheerder om WebSockets door te laten.',
    en: 'Something on the way blocks the open connection (WebSocket). The lesson does work, a little slower. Ask whoever keeps the network to let WebSockets through.',
  },
  quick: { nl: 'Heen en terug', en: 'There and back' },
  slow: { nl: 'Dat is traag: is het netwerk vol, of is dit apparaat ver van de router?', en: 'That is slow: is the network crowded, or is this device far from the router?' },
  milliseconds: { nl: 'duizendste seconde', en: 'thousandths of a second' },
  clockRight: { nl: 'De klok loopt gelijk met de computer van de trainer.', en: 'The clock agrees with the trainer’s computer.' },
  clockOff: {
    nl: 'De klok van dit apparaat loopt niet gelijk met de computer van de trainer. Dat geeft niet: de les telt op die ene klok. Verschil in seconden',
    en: 'The clock of this device differs from the trainer’s computer. That does no harm: the lesson counts on that one clock. Difference in seconds',
  },
  phone: { nl: 'Een telefoon', en: 'A phone' },
  phoneHow: {
    nl: 'Scan de code met een telefoon op het netwerk van de deelnemers. Zegt de telefoon dat hij de les bereikt, dan kan iedereen op dat netwerk meedoen.',
    en: 'Scan the code with a phone on the participants’ network. When the phone says that it reaches the lesson, everybody on that network can join.',
  },
  phoneFails: { nl: 'Opent de pagina niet op de telefoon?', en: 'Does the page not open on the phone?' },
  sameNetwork: {
    nl: 'Zet de telefoon op dezelfde wifi als deze computer. Op 4G of 5G vindt hij haar niet.',
    en: 'Put the phone on the same Wi-Fi as this computer. On 4G or 5G it can’t find it.',
  },
  otherAddress: {
    nl: 'Heeft deze computer meer netwerken? Kies hierboven een ander adres.',
    en: 'Is this computer on several networks? Choose another address above.',
  },
  firewall: {
    nl: 'Vroeg de computer of Node.js verbindingen mag aannemen? Sta dat toe voor privé-netwerken. Zo’n vraag komt soms achter andere vensters te staan.',
    en: 'Did the computer ask whether Node.js may accept connections? Allow it on private networks. Such a question can hide behind other windows.',
  },
  isolated: {
    nl: 'Gastnetwerken houden apparaten vaak uit elkaar. Dan helpt een eigen netwerk: zet op een telefoon een hotspot aan, en zet computer en telefoons daarop. Of speel zonder telefoons.',
    en: 'Guest networks often keep devices apart. Then a network of your own helps: switch on a hotspot on a phone, and put computer and phones on it. Or play without phones.',
  },
  noNetwork: {
    nl: 'Deze computer zit op geen netwerk. Zet de wifi aan en laad deze pagina opnieuw.',
    en: 'This computer is on no network. Switch on the Wi-Fi and reload this page.',
  },
  sound: { nl: 'Het geluid van de beamer', en: 'The projector’s sound' },
  soundHow: {
    nl: 'Druk, en luister achter in het lokaal. Je hoort twee tonen.',
    en: 'Press, and listen at the back of the room. You will hear two tones.',
  },
  play: { nl: 'Laat horen', en: 'Let me hear' },
  soundFails: {
    nl: 'Hoor je niets? Zet het geluid van computer en beamer open, en kies in de geluidsinstellingen de beamer (HDMI) als uitgang. De les is ook zonder geluid te volgen.',
    en: 'Hear nothing? Turn up the computer and the projector, and pick the projector (HDMI) as output in the sound settings. The lesson can be followed without sound too.',
  },
  noSound: { nl: 'Deze browser laat geen geluid horen. De les is ook zonder te volgen.', en: 'This browser makes no sound. The lesson can be followed without.' },
  again: { nl: 'Kijk nog eens', en: 'Look again' },
  toStart: { nl: 'Naar het begin van de les', en: 'To the start of the lesson' },
  toJoin: { nl: 'Meedoen aan een les', en: 'Join a lesson' },
} satisfies Readonly<Record<string, Text>>;
