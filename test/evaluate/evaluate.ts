import { printMails } from './mails';
import { evaluateModels, printMeasurements } from './models';

/** `npm run evaluate -- <data folder>`: the models on what they were not trained on, and the whole review on the labelled mails. */
const data = process.argv[2];
if (data === undefined) {
  console.error('usage: npm run evaluate -- <data folder>');
  process.exitCode = 2;
} else {
  console.log(printMeasurements(evaluateModels(data)));
  printMails();
}
