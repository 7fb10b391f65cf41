import { findUnlabelledPasswords } from '../../../src/core/facts/find-unlabelled-passwords';
import { factsIn } from '../../support/found-in';

const secrets = (text: string): readonly string[] =>
  factsIn(findUnlabelledPasswords, text).map(({ place: { start, end } }) => text.slice(start, end));

test.each<[string, string]>([
  ['in first field i write my login kasia.w82 and in second Zielona#Gora77 like always', 'Zielona#Gora77'],
  ['In the top field I put d.okonjo and in the bottom one Tangerine!Walrus9, same as ever', 'Tangerine!Walrus9'],
  ['My login is hkramer and I get in with sunny_Side9, only today I do not.', 'sunny_Side9'],
  ['Changed it to Winter!2025 last night, now it is forgotten.', 'Winter!2025'],
  ['You may log in as me, Tr0mbone#7 is the word.', 'Tr0mbone#7'],
  ['typed Pelikan_1969 ten times, still refused', 'Pelikan_1969'],
  ['The one I use everywhere is Moonpie.77 and it locked me out', 'Moonpie.77'],
  ['The kid picked "iLoveSlime10" and now he can’t get to his homework.', 'iLoveSlime10'],
  ['I log on with rosie.b and Marmite_07 as ever.', 'Marmite_07'],
  ['My mother’s maiden name is Okonkwo, as you asked.', 'Okonkwo'],
  ['security question: first car. Answer: Trabant.', 'Trabant'],
  ['The answer to the question about my first school is St Brigid’s and your form says no', 'St Brigid’s'],
])('a password in: %s', (text, expected) => {
  expect(secrets(text)).toEqual([expected]);
});

test.each<[string]>([
  ['I log in with rosie.b42 and my password, and it is refused.'],
  ['My laptop is a ThinkPad-T480 and cannot sign in.'],
  ['I changed it to the Flex20 tariff and cannot log in since.'],
  ['I tried SAVE20 at the checkout and it was refused.'],
  ['After the update to v4.2.1b I cannot sign in.'],
  ['It shows E-4471x when I log in.'],
  ['My user name is Katja_88, the rest I never write down.'],
  ['I tried it in Firefox118 and Chrome-119 and both say locked.'],
  ['My mother’s maiden name is not accepted.'],
  ['The answer to my secret question is refused.'],
  ['My security question asks for my first car and I never had one.'],
  ['Order PX-2041b never came and I cannot log in to look.'],
  ['I was logged out in room B12-04, the wifi is Hotel_Guest5.'],
])('none in: %s', (text) => {
  expect(secrets(text)).toEqual([]);
});
