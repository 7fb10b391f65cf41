import { join } from 'node:path';
import * as chrono from 'chrono-node';
import EmailReplyParser from 'email-reply-parser';
import model from 'wink-eng-lite-web-model';
import { createLinter, loadTextlintrc } from 'textlint';
import winkNlp from 'wink-nlp';
// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the package ships no types
// @ts-ignore
import writeGood from 'write-good';
import { readBody } from '../../src/core/mail/body-text';
import { median, medianLater, table } from './measure';
import { reviewBody } from './review-body';
import { bodyOf } from './texts';

/** Other text tools on the same text in the same run, each as its users call it. Their task is narrower than a review's. */
export const printPeers = async (): Promise<void> => {
  const nlp = winkNlp(model);
  const textlint = createLinter({
    descriptor: await loadTextlintrc({ configFilePath: join(__dirname, 'textlintrc.json') }),
  });
  const rows: (string | number)[][] = [];
  for (const size of [10_000, 100_000]) {
    const html = bodyOf('en', size);
    const { text } = readBody({ format: 'html', content: html });
    const ours = median(() => reviewBody(html), 800);
    rows.push([
      `${size / 1000} KB`,
      ours,
      await medianLater(() => textlint.lintText(text, 'mail.txt'), 800),
      median(() => writeGood(text), 800),
      median(() => nlp.readDoc(text), 800),
      median(() => new EmailReplyParser().read(text), 800),
      median(() => chrono.parse(text), 800),
    ]);
  }
  table(
    'Beside other text tools (median ms, English)',
    ['size', 'whole review', 'textlint (write-good)', 'write-good', 'wink-nlp', 'email-reply-parser', 'chrono-node'],
    rows,
  );
};
