import type { Text } from '../../model/language.ts';
import type { Refusal } from './refusals.ts';

/** What somebody reads when something was not done: what is the matter, and what to do. */
export const refusalWords: Readonly<Record<Refusal, Text>> = {
  stale: { nl: 'Op een ander scherm is net iets veranderd. Kijk even en probeer het nog eens.', en: 'Something has just changed on another screen. Have a look and try again.' },
  notNow: { nl: 'Dat kan op dit moment niet.', en: 'That can’t be done at this point.' },
  closed: { nl: 'De stemming is gesloten.', en: 'The vote is closed.' },
  timeIsUp: { nl: 'De tijd was net om.', en: 'Time had just run out.' },
  notOffered: { nl: 'Dat antwoord staat er nu niet bij.', en: 'That option is not there now.' },
  observing: { nl: 'Jij kijkt mee en stemt deze keer niet.', en: 'You are observing and don’t vote this time.' },
  notObserving: { nl: 'Jij hebt geen kijkopdracht.', en: 'You have no observer’s task.' },
  noGroup: { nl: 'Je zit niet in een groep. Vraag het je trainer.', en: 'You are not in a group. Ask your trainer.' },
  unknownPerson: { nl: 'Die persoon is er niet meer.', en: 'That person is no longer there.' },
  locked: { nl: 'De deur is dicht: er kan niemand meer bij. Vraag je trainer om de deur open te zetten.', en: 'The door is closed: nobody else can come in. Ask your trainer to open it.' },
  full: { nl: 'Deze les is vol.', en: 'This lesson is full.' },
  removed: { nl: 'Je trainer heeft je uit de les gehaald.', en: 'Your trainer has taken you out of the lesson.' },
  wrongCode: { nl: 'Deze code klopt niet. Kijk nog eens op het scherm.', en: 'This code is not right. Look at the screen once more.' },
  tooManyTries: { nl: 'Te vaak een verkeerde code. Wacht even, of scan de QR-code.', en: 'Too many wrong codes. Wait a little, or scan the QR code.' },
  elsewhere: { nl: 'Je doet nu mee in een ander venster. Sluit dit venster, of ga hier verder.', en: 'You are taking part in another window now. Close this one, or go on here.' },
  over: { nl: 'De les is afgelopen. Wat je koos, is gewist.', en: 'The lesson is over. What you chose has been erased.' },
  stopping: { nl: 'De computer van de trainer stopt even. Je komt vanzelf terug.', en: 'The trainer’s computer is stopping for a moment. You will come back by yourself.' },
  badMessage: { nl: 'Dat bericht was niet te lezen. Laad de pagina opnieuw.', en: 'That message could not be read. Reload the page.' },
  oldVersion: { nl: 'Deze pagina is van een andere versie van het spel. Laad haar opnieuw.', en: 'This page belongs to another version of the game. Reload it.' },
  notAllowed: { nl: 'Dat mag hier niet.', en: 'That is not allowed here.' },
  tooFast: { nl: 'Dat ging te snel. Wacht even.', en: 'That was too fast. Wait a moment.' },
  wrongPassphrase: { nl: 'Het wachtwoord voor trainers klopt niet.', en: 'The trainers’ passphrase is not right.' },
  tooManyLessons: { nl: 'Er lopen al zoveel lessen als deze computer aankan. Sluit er een, of wacht.', en: 'As many lessons are going on as this computer can hold. End one, or wait.' },
  unknownScenario: { nl: 'Dit scenario is hier niet te spelen.', en: 'This scenario can’t be played here.' },
  diskFull: { nl: 'De schijf van de computer van de trainer is vol. Maak ruimte; daarna gaat de les gewoon verder.', en: 'The disk of the trainer’s computer is full. Make room; the lesson goes on after that.' },
  journalAway: { nl: 'De server kan even niets bewaren. Dat komt vanzelf weer goed.', en: 'The server can’t keep anything for a moment. That will mend itself.' },
  damaged: { nl: 'Wat van deze les bewaard was, is beschadigd en opzijgezet. Begin een nieuwe les.', en: 'What was kept of this lesson is damaged and has been set aside. Begin a new lesson.' },
};
