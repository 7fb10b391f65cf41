import { findAccountIds } from '../../../src/core/facts/find-account-ids';
import { foundIn } from '../../support/found-in';

test.each<[string, string]>([
  ['I always sign in as tobi.k88 and it spins.', 'tobi.k88'],
  ['i play as xXDuckLordXx (EU west)', 'xXDuckLordXx'],
  ['please unban Wolf_of_Bonn', 'Wolf_of_Bonn'],
  ['Could you reactivate my account gretel-19.', 'gretel-19'],
  ['My forum name is Sir-Lancelot9.', 'Sir-Lancelot9'],
  ['my nick in your shop: brigitte-s.', 'brigitte-s'],
  ['Sign-in: joerg.w. Trouble: keeps spinning.', 'joerg.w'],
  ['my nick is moss-and-fern, cannot get in', 'moss-and-fern'],
  ['Charged twice, login mkoch, please help.', 'mkoch'],
  ['The shop (login tom.reeve) is shut.', 'tom.reeve'],
  ['Change the phone of user hkurz to the new one.', 'hkurz'],
  ['The account in question is 60613, blocked since yesterday.', '60613'],
  ['Membership GYM/4471/B is frozen.', 'GYM/4471/B'],
  ['Nasty messages from a buyer, my seller name is lund_linens', 'lund_linens'],
  ['I sell old table linen as lund_linens.', 'lund_linens'],
  ['You asked for the frequent flyer number: it is SL33901174.', 'SL33901174'],
  ['every build (workspace tinfoilcat, project herring) is slow', 'tinfoilcat'],
  ['My card has 21188004377129 on it.', '21188004377129'],
  ['Change of address for donor 3307 1198', '3307 1198'],
  ['Gamertag MoleInHole, level 88', 'MoleInHole'],
  ['You have me down as petra.l61, I think.', 'petra.l61'],
  ['Your portal knows our agency as AG7702; it throws us out.', 'AG7702'],
  ['I am rider kr-20931 of yours.', 'kr-20931'],
  ['@low.tide_lena, suspended.', '@low.tide_lena'],
  ['My account with yourselves (no. 0065 2214) is empty.', '0065 2214'],
  ['The taxpayer number I file under is 14/338/20716.', '14/338/20716'],
  ['We are employer number 40772.', '40772'],
  ['My Skylark number is 4410-7733.', '4410-7733'],
  ['Our frequent flyer account with you is 5500-2187.', '5500-2187'],
  ["I'm writing from the address I'm registered with.", "from the address I'm registered"],
  ['I send this from the same mailbox I use for logging in.', 'from the same mailbox I use for logging in'],
  ['This is the address I signed up with.', 'This is the address I signed up'],
  ['I am registered under this e-mail address.', 'registered under this e-mail address'],
])('found in: %s', (text, expected) => {
  expect(foundIn(findAccountIds, text)).toEqual([expected]);
});

test.each<[string]>([
  ["I'm self-employed and cannot get in."],
  ['My step-by-step log-in broke, account locked.'],
  ['It spins, login failed, account closed.'],
  ['The guide for user experience is missing.'],
  ['We are ISO9001 certified.'],
  ['I use Chrome120 on Windows10 to log in.'],
  ['My name is Anna-Lena.'],
  ["I'm Mrs. McAllister and I am locked out."],
  ['My name is DeShawn.'],
  ['My account is locked.Please help.'],
  ['The nick of the other player is toxic_ben, he insulted me.'],
  ['A stranger goes by coin.wolf4 here.'],
  ['My profile says error-code4.'],
  ['The name of the file is export_2024.csv.'],
  ['My access key id: YZAK7Q2M9X4T'],
  ['My laptop model is XPS9310.'],
  ['Which address did I sign up with?'],
  ['I am not writing from the address I registered with.'],
  ['Contract since 24/7/2019.'],
])('nothing in: %s', (text) => {
  expect(foundIn(findAccountIds, text)).toEqual([]);
});
