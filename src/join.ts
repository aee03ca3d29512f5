import { h, render } from 'preact';
import { phoneMemory } from './classroom/client/memory.ts';
import { PhonePage } from './classroom/screens/phone/phone-page.tsx';
import './interface/fonts.css';
import './interface/tokens.css';
import './interface/base.css';
import './classroom/screens/common.css';
import './classroom/screens/phone/phone.css';

// The page of a phone in class. The QR holds code and key behind the `#`, which no server log sees.

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place for the lesson.');

const [, pin, key] = /^#(\d{6})(?:\.([\w-]+))?$/u.exec(location.hash) ?? [];
const language = navigator.language.startsWith('en') ? 'en' : 'nl';
document.documentElement.lang = language;

render(h(PhonePage, {
  address: document.baseURI,
  invited: pin !== undefined && key !== undefined ? { pin, key } : undefined,
  memory: phoneMemory(() => localStorage),
  language,
  onJoin: (ticket) => history.replaceState(null, '', ticket ? `#${ticket.pin}${ticket.key === undefined ? '' : `.${ticket.key}`}` : location.pathname),
}), page);
