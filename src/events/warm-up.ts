import { eventClassifier } from './judge';
import { rehearse } from './rehearsal';
import { shortMails, wholeMails } from './sample-mails';

/** Engines compile what has run a few times, and loops that have run long: how many times each whole mail says all its lines. */
const lengths = [1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 12, 12];

/** Milliseconds that must be left of an idle time for another piece; most take a tenth. */
const mostOfPiece = 8;
/** Milliseconds of pieces in a row, though idle times last 50: a Send that comes meanwhile waits for little more. */
const longestTurn = 16;

export interface Idle {
  timeRemaining(): number;
}
/** Runs something when nothing else does; tells how long that may last, where the engine knows. */
export type Later = (run: (idle?: Idle) => void) => void;

/**
 * Gets everything ready for the first Send, a few milliseconds at a time: 0.4 s of the page's thread in all, in some hundred and
 * fifty pieces. A mail judged cold takes twenty times as long as one judged warm, and its writer waits for it.
 */
export const warmUp = (later: Later): void => {
  const pieces = listPieces();
  const goOn = (at: number, idle?: Idle, given = idle ? idle.timeRemaining() : 0): void => {
    const piece = pieces[at];
    if (!piece) return;
    void Promise.resolve(piece()).then(() => {
      const left = idle ? idle.timeRemaining() : 0;
      if (left > mostOfPiece && given - left < longestTurn) goOn(at + 1, idle, given);
      else later((next) => goOn(at + 1, next));
    });
  };
  later((idle) => goOn(0, idle));
};

const subject = 'Re: [KF-4711] Charged twice (#20391)';
const listPieces = (): readonly (() => unknown)[] => [
  () => eventClassifier.requestType('a'),
  () => eventClassifier.requestType('我们'),
  ...shortMails().map((mail) => () => rehearse(mail, '')),
  ...([] as readonly string[]).concat(...lengths.map(wholeMails)).map((mail) => () => rehearse(mail, subject)),
];
