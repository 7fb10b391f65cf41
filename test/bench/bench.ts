import { printEvents } from './events';
import { printList } from './list';
import { printPane } from './pane';
import { printPeers } from './peers';
import { printReview } from './review';
import { printSizes } from './sizes';
import { printThreading } from './threading';
import { printTyping } from './typing';

/** `npm run bench [review|peers|sizes|…]`: all sections, or the named ones. Numbers of this machine, now; compare ratios within one run. */
const sections: Readonly<Record<string, () => unknown>> = {
  review: printReview,
  typing: printTyping,
  peers: printPeers,
  sizes: printSizes,
  threading: printThreading,
  // In the browser; all need `npx webpack --mode production --env workbench` first.
  pane: printPane,
  events: printEvents,
  list: printList,
};

const run = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  for (const [name, print] of Object.entries(sections)) {
    if (wanted.length === 0 || wanted.includes(name)) await print();
  }
};

void run();
