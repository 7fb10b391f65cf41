import { evaluateModels, printMeasurements } from './models';

/** `npm run evaluate -- <data folder>`: how well the models do on what they were not trained on. */
const data = process.argv[2];
if (data === undefined) {
  console.error('usage: npm run evaluate -- <data folder>');
  process.exitCode = 2;
} else {
  console.log(printMeasurements(evaluateModels(data)));
}
