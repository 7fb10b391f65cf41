import { clearType } from '../../../src/core/facts/clear-type';
import { guessRequestType } from '../../../src/core/facts/request-type';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';

const classifier = createCoreClassifier();

describe('what a classifier takes for a general question', () => {
  test.each([
    ['payment-error', 'you people are unbelievable. three weeks! i want my 200 euros back now'],
    ['payment-error', "my daughter's school lunches went through two times, can i have it back?"],
    ['payment-error', 'normally it is 40, this month nearly double came off. please return the extra'],
    ['payment-error', 'my direct debit went up by itself, please put the difference back'],
    ['payment-error', 'the buyer backed out but you charged me the fee anyhow, would you put it back on the card?'],
    ['payment-error', 'i was promised the first month free but had to pay. could you send the 20 euro back?'],
    ['payment-error', 'i moved out in march and have not had my deposit back yet'],
    ['payment-error', 'i only rode once, but there are two trips on my statement. can you take one off?'],
    ['payment-error', 'topped up my travel card with 20 quid, the balance still says 1.40'],
    ['payment-error', 'no tickets came but my bank shows 31.00 gone'],
    ['payment-error', 'i transferred the course fee to the old account number on your leaflet'],
    ['payment-error', 'there is a minibar charge of 18 on my invoice. please take it off'],
    ['payment-error', "the quarter's bill is three times the last one. kindly return what is over"],
    ['payment-error', "you've been collecting for it ever since. please give us july back"],
    ['payment-error', 'you say i am behind, yet it left my bank on the 2nd. please put that straight'],
    ['payment-error', 'a 20 dollar tip was added that i never gave. take it off please'],
    ['payment-error', 'i topped up $20 on monday and it is still not there'],
    ['payment-error', 'i pressed once, and there are two debits for it. please return the one too many'],
    ['account-locked', 'the portal would not take me in, it only goes grey'],
    ['account-change', 'please swap the billing contact from mr ade to ms ruiz'],
    ['account-change', 'could you freeze my pass until march?'],
    ['account-change', 'please send the bills to accounts@moss.example'],
    ['account-change', "we've sold the caravan. please take it out of the policy"],
    ['account-change', 'you have me down as born in 1958, it was 1985'],
    ['account-change', 'i am signing my contract over to my successor'],
    ['security', 'my laptop was taken from the train'],
    ['security', 'there are five reviews under my name that i did not write'],
    ['account-change', 'please lower our workspace from 14 to 12 seats'],
    ['account-change', "i'd like to end my membership at the end of the month"],
    ['account-change', 'in your portal my name is written wrong'],
    ['account-change', 'what is stored about me is not right any more, would you change it?'],
    ['account-change', 'account jelena_k needs bringing up to date'],
    ['account-change', 'my bank sent me a new card. could you put it in for me?'],
    ['account-change', 'new surname'],
    ['account-change', 'we have moved house, from now on post should go to 3 mill lane'],
    ['account-change', 'please take me off your mailing list'],
    ['account-change', 'could you add my wife to the policy?'],
    ['account-change', 'please send my bills by post again'],
    ['account-change', "i've a new mobile, 07700 900412"],
    ['account-change', 'my father passed away in june. his card is to be closed'],
    ['account-change', 'i want out at the next possible date'],
    ['account-change', 'please erase everything you hold on me'],
    ['account-change', 'could the instalment go out on the 7th rather than the 1st?'],
    ['account-locked', "your site won't have me since tuesday"],
    ['account-locked', 'the coin wallet has not opened since sunday, my account does not open'],
    ['account-locked', 'the portal no longer takes my password'],
    ['account-locked', 'it says too many attempts, for two days now'],
    ['security', 'she got the numbers off me that came by text'],
    ['security', 'there are two sign-ins from lagos, i have never been there'],
    ['security', 'two gift cards were bought last night. it was not me'],
    [
      'account-locked',
      'yo i got banned for "unfair play" and i did nothing. my name ingame is kaz_wyrm13. unban me pls i have a raid w my clan',
    ],
    ['account-locked', 'please unban me, i did nothing, name kaz_wyrm13'],
    ['account-locked', 'could you unlock my account? the name is jo_reed.'],
    ['account-locked', 'you guys kicked me from the game for nothing, pls unban my account kaz_wyrm13'],
    ['account-locked', 'please lift the ban on my profile, it must be a mistake. user jo_reed.'],
    ['account-locked', 'my channel was suspended and nobody says why. please lift the suspension. jo_reed'],
    [
      'payment-error',
      "the £46.12 for policy mc-204417 keeps bouncing even though there's plenty in the bank. please try again and tell me if i'm still insured!",
    ],
    ['payment-error', 'my payment keeps failing, please help. account 88213.'],
    ['payment-error', 'the premium for mc-204417 keeps being refused although the bank says all is well.'],
    ['payment-error', 'the direct debit keeps coming back, please tell me why. account 88213.'],
  ])('%s: %s', (type, text) => {
    expect(clearType('general', '', text)).toEqual({ type, sure: true });
  });

  test.each([
    'i went through the form two times and cannot find the field',
    'we took the train twice, do you give a discount?',
    'the battery was charged the whole night, can i send it back?',
    'i ordered one lamp and got two, can i send one back?',
    'is the deposit returned when i leave?',
    'why did my bill go up this month?',
    'does the app show what my bank charged?',
    'i topped up 20 euros and the app shows it. how do i change the language?',
    'i typed my password and pushed the blue button, nothing happens',
    "at the login i don't know which number to enter",
    'could you tell me whether my plan runs until may?',
    'please put me on the list for the concert',
    'could we come at five instead of four from next week on?',
    'would you take the payment by card rather than in cash?',
    'if i end my membership now, what happens to my points?',
    'how do i change my address?',
    'could you change the time of my appointment?',
    'please change the delivery address of my order',
    'the parcel went to the wrong address',
    'we moved in yesterday and the heating is cold',
    'are there more seats on the later flight?',
    'when will my new card come?',
    'i cancelled my subscription in may, thank you for everything',
    'do you keep photos of my dog?',
    'can you add more vegan dishes to the menu?',
    'will the shop have me back as a volunteer?',
    'the box does not open, the lid is stuck',
    'let me get back in touch next week',
    'the door was shut, out of habit i rang',
    'it was not meant unkindly',
    'the train left my town at nine, can i get the fare straight at the counter?',
    'the pass over the alps is closed until may, could you tell me the other way?',
    'could you send the parcel by post rather than by courier?',
    'my bag was heavy, may i take it on the bus?',
    'he signed the form over there',
    'they call me at noon every day',
    'could you unlock my phone for other networks? customer 88213.',
    'i was banned from driving for a month, does my policy 88213 go on?',
    'please unblock the drain behind flat 12, tenant 88213.',
    'how do i unlock the second level? player jo_reed.',
    'can you ban player foo_7 please, he cheats? i am jo_reed.',
    'is there a ban on dogs in the flat? tenant 88213.',
    'the suspension of my car squeaks since your garage had it. customer 88213.',
    'could you unlock the gate for the delivery on friday? tenant 88213.',
    'how long does a ban last as a rule? player jo_reed.',
    'please unlock the archive room, member 88213.',
    'thanks for lifting the ban so quickly! player jo_reed.',
    'my mails to your colleague keep bouncing, is the address right?',
    'the ball machine keeps failing, member 88213.',
    'your app keeps crashing, customer 88213.',
    'the application keeps being refused, student 88213.',
    'the gate keeps bouncing open, tenant 88213.',
    'my card keeps falling out of the case, can i have a new one? member 88213.',
    'the cheque bounced last year and i paid the fee, is all fine now?',
    'what happens if a payment fails? account 88213.',
    'the lift keeps failing, and i pay 900 euros of rent. tenant 88213.',
    'if a payment keeps failing, how many times do you try?',
    'does the rent keep failing to arrive for others, too?',
    'the rent keeps coming back to my mind',
    'the fee keeps coming back in every talk',
    'the invoice keeps coming back to the wrong house',
  ])('silent: %s', (text) => {
    expect(clearType('general', '', text)).toBeUndefined();
  });

  test('a guess is made sure by what is said', () => {
    const text = 'your app took the fee two times by direct debit. please give one back';
    expect(clearType('payment-error', '', text)).toEqual({ type: 'payment-error', sure: true });
    expect(clearType('account-locked', '', text)).toBeUndefined();
  });

  test('a payment that went wrong is no theft, a theft is no payment', () => {
    expect(clearType('security', '', 'my direct debit went up by itself, put the difference back')?.type).toBe(
      'payment-error',
    );
    expect(clearType('security', '', 'someone paid with my card and i want it back')).toBeUndefined();
  });
});

test('what is said plainly is sure, also where no support is asked in other words', () => {
  const text = 'Dear people,\nwhat is stored about me is not right any more. Would you change it accordingly?\nJelena';
  expect(guessRequestType('Account jelena_k needs bringing up to date', text, classifier)).toMatchObject({
    type: 'account-change',
    sure: true,
  });
});

describe('whom a lock shuts out', () => {
  test.each([
    ['general', 'Nasty messages', 'Hello,\na buyer keeps writing me rude messages. Is there a way to block him?\nBea'],
    ['general', 'Meter reading', "Hello,\nyour site wouldn't take my reading. Would you enter it by hand?\nBron"],
    ['account-locked', 'Blocked', 'Hello,\nyou have blocked my account since Monday. Please unblock it.\nBea'],
  ])('%s: %s', (type, subject, text) => {
    expect(guessRequestType(subject, text, classifier).type).toBe(type);
  });
});
