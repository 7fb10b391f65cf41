import { createActReader, mailActs, type ActChances, type MailAct } from '../models/mail-acts';
import { mailActWeights } from '../models/weights/desk-mails';

let reader: ((sentence: string) => ActChances) | undefined;

/** The model's view of one sentence. Unpacked at the first mail, not when the script loads. */
export const readAct = (sentence: string): ActChances => (reader ??= createActReader(mailActWeights))(sentence);

/** A phrase that says what a sentence does counts as much as the model: lists are precise on wording they know. */
export const withVote = (chances: ActChances, vote: MailAct | undefined): ActChances => {
  if (vote === undefined) return chances;
  const mixed = {} as Record<MailAct, number>;
  for (const act of mailActs) mixed[act] = (1 - phraseShare) * chances[act];
  mixed[vote] += phraseShare;
  return mixed;
};

const phraseShare = 0.5;
