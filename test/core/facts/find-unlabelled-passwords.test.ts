import { findUnlabelledPasswords } from '../../../src/core/facts/find-unlabelled-passwords';
import { factsIn, foundIn } from '../../support/found-in';

test.each<[string, ...string[]]>([
  ['i log in with brit.a@inbox.example on both, and on both i use Fjellrev-2019 so it is one account', 'Fjellrev-2019'],
  ['log in urself if u dont believe me, its xVortexx_ and then mudkip4Ever!', 'mudkip4Ever!'],
  ['Log in as mira and Sonnenblume7!', 'Sonnenblume7!'],
  ['My login is kowalski_j / Zamek1984! and it still refuses me.', 'Zamek1984!'],
  ['Login details: kowalski_j, Zamek1984!', 'Zamek1984!'],
  ['user: bob.s\npass: Winter2024!', 'Winter2024!'],
  ["I'm logging in with bob.s@inbox.example:Winter2024!", 'Winter2024!'],
  ['to sign in I enter anna_k and then Pepper77!, after that the page is white', 'Pepper77!'],
  ['My password, which I have not changed since 2019, is Tulip99.', 'Tulip99'],
  ['the password I always used (Tulip99) is refused', 'Tulip99'],
  ['I typed tulip99 as the password and it says wrong.', 'tulip99'],
  ['I tried both Pepper77! and Pepper78! as passwords', 'Pepper77!', 'Pepper78!'],
])('%s', (text, ...values) => {
  expect(foundIn(findUnlabelledPasswords, text)).toEqual(values);
  const [fact] = factsIn(findUnlabelledPasswords, text);
  expect(fact).toMatchObject({ kind: 'secret', value: 'password', text: undefined });
});

test.each([
  'I log in with anna_k58 and use Firefox-128 on Windows-11.',
  'I log in with anna_k and then the page shows Error-503!',
  'I log in as anna_k58 and petr_77 logs in on the same tablet.',
  'I sign in with anna_k and my order is SG-72215.',
  'I changed my password last week and I use 1Password now.',
  'the password reset mail came on 5th March, the page is v2beta',
  'The error for the wrong password is Auth401.',
  'My username is kurt1958 and my customer number is RC-11820.',
  'I signed in on 12 May and used voucher SPRING-24! at the checkout.',
  'When I log in with my phone and enter my code it says E-1042!',
  'Since I log in with Face-ID the app on my iPhone14 crashes.',
  'we log in with the portal and https://desk.example/v2Start5!',
])('nothing in: %s', (text) => {
  expect(foundIn(findUnlabelledPasswords, text)).toEqual([]);
});
