import type { Text } from '../model/language.ts';
import type { Notice } from './notices.ts';

/** What is said on every screen; what only one screen says stands beside that screen. */
export const words = {
  close: { nl: 'Sluiten', en: 'Close' },
  game: { nl: 'Samenspel', en: 'Samenspel' },
  notices: { nl: 'Meldingen', en: 'Messages' },
  dismiss: { nl: 'Oké, sluiten', en: 'Okay, got it' },
  interfaceLanguage: { nl: 'Taal van het spel', en: 'Language of the game' },
  about: { nl: 'Over het model', en: 'About the model' },
  toMenu: { nl: 'Naar het begin', en: 'Back to the start' },
} satisfies Readonly<Record<string, Text>>;

/** Languages by their own name. */
export const languageNames = { nl: 'Nederlands', en: 'English' } as const;

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
    case 'saveDamaged':
      return {
        nl: `Je bewaarde spel van ‘${notice.title}’ is niet meer te lezen. Het is niet weggegooid: het staat apart in de opslag van je browser, onder ‘${notice.keptAs}’. Je kunt opnieuw beginnen.`,
        en: `Your saved play of “${notice.title}” can no longer be read. It has not been thrown away: it stands apart in your browser’s storage, as “${notice.keptAs}”. You can start again.`,
      };
    case 'saveOutdated':
      return {
        nl: `‘${notice.title}’ is veranderd sinds je het speelde, en je oude spel past er niet meer op. Het staat apart in de opslag van je browser, onder ‘${notice.keptAs}’. Je begint opnieuw.`,
        en: `“${notice.title}” has changed since you played it, and your old play no longer fits. It stands apart in your browser’s storage, as “${notice.keptAs}”. You start again.`,
      };
    case 'scenarioUnavailable':
      return {
        nl: `‘${notice.title}’ kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het nog eens.`,
        en: `“${notice.title}” could not be fetched. Check your connection and try again.`,
      };
    case 'partUnavailable':
      return {
        nl: 'Een deel van het spel kon niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw. Je spel is bewaard.',
        en: 'Part of the game could not be fetched. Check your connection and reload the page. Your play has been kept.',
      };
  }
}
