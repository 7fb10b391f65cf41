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
  [
    'I am quite sure I am not mistaken, because what goes into the second box has been Marigold_2014 for as long as I have had the phone, and it worked on Sunday.',
    'Marigold_2014',
  ],
  ['If its easier just go in urself, what i type under my name is Hedgehog!77', 'Hedgehog!77'],
  ['What I put beneath my user name is Walnut_88, and the page reloads.', 'Walnut_88'],
  ['The thing I enter after my e-mail has always been Otter2011x and now it is refused.', 'Otter2011x'],
  ['What comes after the user name was Bluebell_44 until last week, and it still should be.', 'Bluebell_44'],
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
  ['What I type under my name is the street, and the form wants Flat_12B there.'],
  ['What goes into the second box is my order number, KX_20231.'],
  ['What I see under my name is Silver_2 as status.'],
  ['What goes into the first box is my user name, daz_holroyd7.'],
  ['What goes into the cart has been SKU_20714 for years.'],
  ['What I type under "reference" is INV_2026_11 and the transfer fails.'],
  ['What comes after my name on the bill is Flat_12B.'],
  ['What I enter in the field for the number is KG_20718 and it says unknown.'],
  ['What I need is the invoice INV_2026_11.'],
  ['What goes into the box is model HX_200.'],
  ['The box has been here since 2019.'],
  ['What you need to get in is an invitation, mine has the number EV_2201.'],
  ['What opens is the page Help_2 and nothing more.'],
  ['What I type under my name is usually kaz_wyrm13, that is my nick.'],
  ['What belongs in the second line of the address is Unit_4b.'],
  ['What goes into the second box is the size, XL_42.'],
])('none in: %s', (text) => {
  expect(secrets(text)).toEqual([]);
});
