import { requestTypeLabels } from './request-type';

/**
 * What a mail is about, from the chances of its sentences. Each kind of problem scores by the sentence that says it most
 * clearly and by how often it is said; general needs less of either. The six numbers are fitted (logistic regression) on
 * mails put together from sentences held aside and on the labelled mails of test/mails/dev*; each of those sets was
 * judged by numbers fitted without it before they were taken; `aheadInChinese` once more, when the Chinese network had learned
 * what stands round a problem.
 */
export const pooledSentences = (sentences: readonly (readonly number[])[], isChinese: boolean): number[] => {
  const scores: number[] = [];
  let loudest = 0;
  for (let label = 0; label < notSupport; label += 1) {
    let clearest = 0;
    let amount = 0;
    let missed = 1;
    for (const chances of sentences) {
      const chance = chances[label] ?? 0;
      const heard = Math.max(0, (chance - quiet) / (1 - quiet));
      if (chance > clearest) clearest = chance;
      amount += heard;
      missed *= 1 - heard * (label === general ? generalShare : 1);
    }
    const weigh = label === general ? ofGeneral : ofProblem;
    const first = label === general ? ahead + (isChinese ? aheadInChinese : 0) : 0;
    scores.push(first + weigh.clearest * logit(clearest) + weigh.amount * Math.min(amount, 3));
    loudest = Math.max(loudest, 1 - missed);
  }
  const most = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(score - most));
  const total = raw.reduce((sum, value) => sum + value, 0);
  return [...raw.map((value) => (value / total) * loudest), 1 - loudest];
};

const general = requestTypeLabels.indexOf('general');
const notSupport = requestTypeLabels.indexOf('not-support');

/** A chance below this in one sentence of many is noise. */
const quiet = 0.3;
/** Chatter holds general questions too: one alone does not make it a mail to a desk. */
const generalShare = 0.55;
const ofProblem = { clearest: 0.43, amount: 1.33 };
const ofGeneral = { clearest: 0.15, amount: 0.9 };
/** Most mails to desks are general; patterns, which lead in Chinese, are surer than they are right in a long mail. */
const ahead = 2.07;
const aheadInChinese = -1.5;

const logit = (chance: number): number => {
  const value = Math.log(Math.max(chance, 1e-3) / Math.max(1 - chance, 1e-3));
  return Math.max(-5, Math.min(5, value));
};
