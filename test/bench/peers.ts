import * as chrono from 'chrono-node';
import EmailReplyParser from 'email-reply-parser';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the package ships no types
// @ts-ignore
import writeGood from 'write-good';
import { readBody } from '../../src/core/mail/body-text';
import { median, table } from './measure';
import { reviewBody } from './review';
import { bodyOf } from './texts';

/** Other text tools on the same text in the same run, each as its users call it. Their task is narrower than a review's. */
export const printPeers = (): void => {
  const nlp = winkNlp(model);
  const rows = [10_000, 100_000].map((size) => {
    const html = bodyOf('en', size);
    const { text } = readBody({ format: 'html', content: html });
    const ours = median(() => reviewBody(html), 800);
    const peers: [string, number][] = [
      ['write-good', median(() => writeGood(text), 800)],
      ['wink-nlp', median(() => nlp.readDoc(text), 800)],
      ['email-reply-parser', median(() => new EmailReplyParser().read(text), 800)],
      ['chrono-node', median(() => chrono.parse(text), 800)],
    ];
    return [`${size / 1000} KB`, ours, ...peers.map(([, ms]) => ms)];
  });
  table(
    'Beside other text tools (median ms, English)',
    ['size', 'whole review', 'write-good', 'wink-nlp', 'email-reply-parser', 'chrono-node'],
    rows,
  );
};
