import type { Text } from '../model/language.ts';
import type { Notice } from './notices.ts';

/** What went another way, and what it means for the player. */
export function noticeText(notice: Notice): Text {
  switch (notice.kind) {
    case 'stageUnavailable':
      return {
        nl: 'De tekeningen lukken niet op dit apparaat. Je speelt gewoon verder met tekst en mist niets van het gesprek.',
        en: 'The drawings don’t work on this device. You can simply play on with text; you miss nothing of the conversation.',
      };
    case 'soundUnavailable':
      return { nl: 'Het geluid doet het niet. Je kunt zonder geluid verder spelen.', en: 'The sound doesn’t work. You can play on without it.' };
    case 'soundHeld':
      return {
        nl: 'Je browser houdt het geluid nog tegen. Druk op de geluidsknop als je het wilt horen.',
        en: 'Your browser is still holding back the sound. Press the sound button if you want to hear it.',
      };
    case 'storageBlocked':
      return {
        nl: 'Je browser laat het spel niets bewaren. Spelen kan gewoon, maar de volgende keer begin je opnieuw.',
        en: 'Your browser doesn’t let the game keep anything. You can play as usual, but next time you start afresh.',
      };
    case 'storageFull':
      return {
        nl: 'Er is op dit apparaat geen plek meer om je spel te bewaren. Spelen kan gewoon, maar de volgende keer ben je dit spel kwijt.',
        en: 'There is no room left on this device to keep your play. You can go on, but next time this play will be gone.',
      };
    case 'storageNewer':
      return {
        nl: 'Je spellen zijn bewaard door een nieuwere versie van Samenspel. Laad deze pagina opnieuw om verder te gaan. Wat je nu speelt, wordt niet bewaard.',
        en: 'Your plays were kept by a newer version of Samenspel. Reload this page to go on. What you play now is not kept.',
      };
    case 'savesDamaged':
      return {
        nl: notice.count === 1 ? 'Eén bewaard spel is niet meer te lezen. Het is niet weggegooid. De rest is er nog gewoon.' : `${notice.count} bewaarde spellen zijn niet meer te lezen. Ze zijn niet weggegooid. De rest is er nog gewoon.`,
        en: notice.count === 1 ? 'One kept play can no longer be read. It has not been thrown away. The others are still there.' : `${notice.count} kept plays can no longer be read. They have not been thrown away. The others are still there.`,
      };
    case 'savesNewer':
      return {
        nl: notice.count === 1 ? 'Eén bewaard spel komt uit een nieuwere versie van Samenspel. Het blijft staan, tot je die versie weer opent.' : `${notice.count} bewaarde spellen komen uit een nieuwere versie van Samenspel. Ze blijven staan, tot je die versie weer opent.`,
        en: notice.count === 1 ? 'One kept play comes from a newer version of Samenspel. It stays where it is until you open that version again.' : `${notice.count} kept plays come from a newer version of Samenspel. They stay where they are until you open that version again.`,
      };
    case 'openElsewhere':
      return {
        nl: 'Dit gesprek staat ook open in een ander tabblad. Speel het in één van de twee verder; ga je in allebei verder, dan bewaren we het als twee spellen.',
        en: 'This conversation is also open in another tab. Play on in one of the two; if you go on in both, they are kept as two plays.',
      };
    case 'playsParted':
      return {
        nl: 'Je ging met dit gesprek ook in een ander tabblad verder. Allebei zijn bewaard, als twee spellen.',
        en: 'You went on with this conversation in another tab as well. Both have been kept, as two plays.',
      };
    case 'erasedElsewhere':
      return {
        nl: 'In een ander tabblad is alles gewist, ook wat je hier speelde. Speel je hier verder, dan wordt dit gesprek opnieuw bewaard.',
        en: 'In another tab everything was erased, also what you played here. If you play on here, this conversation is kept again.',
      };
    case 'exampleUnavailable':
      return {
        nl: `Meekijken bij ‘${notice.title}’ lukt nu niet. Je kunt het gesprek wel zelf spelen.`,
        en: `You can’t watch “${notice.title}” just now. You can play the conversation yourself.`,
      };
    case 'saveOutdated':
      return {
        nl: `‘${notice.title}’ is veranderd sinds je het speelde, en je oude spel past er niet meer op. Het blijft bewaard, met wat je erbij schreef. Je begint opnieuw.`,
        en: `“${notice.title}” has changed since you played it, and your old play no longer fits. It stays kept, with what you wrote about it. You start again.`,
      };
    case 'scenarioUnavailable':
      return {
        nl: `‘${notice.title}’ kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het nog eens.`,
        en: `“${notice.title}” could not be fetched. Check your connection and try again.`,
      };
    case 'updateReady':
      return {
        nl: 'Er is een nieuwe versie van Samenspel. Je krijgt die als je de pagina opnieuw laadt; dat hoeft niet nu.',
        en: 'There is a new version of Samenspel. You get it when you reload the page; that doesn’t have to be now.',
      };
    case 'partUnavailable':
      return {
        nl: 'Een deel van het spel kon niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw. Je spel is bewaard.',
        en: 'Part of the game could not be fetched. Check your connection and reload the page. Your play has been kept.',
      };
  }
}
