import { h, render } from 'preact';
import { phoneMemory } from './classroom/client/memory.ts';
import { PhoneCheck } from './classroom/screens/check/phone-check.tsx';
import { PhonePage } from './classroom/screens/phone/phone-page.tsx';
import { keepSettings, readSettings } from './interface/settings.ts';
import './interface/fonts.css';
import './interface/tokens.css';
import './interface/base.css';
import './interface/language-switch.css';
import './classroom/screens/common.css';
import './classroom/screens/phone/phone.css';

// The page of a phone in class. The QR holds code and key behind the `#`, which no server log sees.

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place for the lesson.');

const storage = () => localStorage;
/** “in”: this phone took part before, and comes back without asking. */
const [, pin, key, wasIn] = /^#(\d{6})(?:\.([\w-]+))?(\.\.in)?$/u.exec(location.hash) ?? [];
const ticket = pin === undefined ? undefined : { pin, ...(key !== undefined && { key }) };
/** As it was chosen in this browser; otherwise Dutch, as the lesson is likely to be, unless the phone speaks English. */
const settings = () => readSettings(storage, navigator.language.startsWith('en') ? 'en' : 'nl');

const language = settings().language;
const onLanguage = (next: typeof language) => void keepSettings(storage, { ...settings(), language: next });
const address = document.baseURI;

if (location.hash === '#check') render(h(PhoneCheck, { address, language, onLanguage }), page);
else {
  render(h(PhonePage, {
    address,
    invited: ticket,
    isBack: wasIn !== undefined,
    memory: phoneMemory(storage),
    language,
    onLanguage,
    onJoin: (joined) => history.replaceState(null, '', joined ? `#${joined.pin}${joined.key === undefined ? '' : `.${joined.key}`}..in` : location.pathname),
  }), page);
}
