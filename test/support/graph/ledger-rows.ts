import { runThrough } from '../../../src/core/conversation/steps';
import type { DeskProfile } from '../../../src/core/desks/desk-profile';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';
import { bareMail } from '../../../src/host/graph/bare-mail';
import { readGraphMessage } from '../../../src/host/graph/read-graph-message';
import type { LedgerRequest } from '../../../src/host/store';
import { ledgerChange } from '../../../src/taskpane/mailbox/ledger-change';
import { coreRequests } from '../../../src/taskpane/requests/core-requests';
import type { GeneratedMail } from '../../../src/workbench/graph/generated-mailbox';

/** What the ledger holds when a mailbox with these mails has been read. */
export const ledgerRows = (
  mails: readonly GeneratedMail[],
  { user, desk, now }: { readonly user: string; readonly desk: DeskProfile; readonly now: number },
): readonly LedgerRequest[] => {
  const core = coreRequests(createCoreClassifier());
  return runThrough(
    ledgerChange({
      rows: [],
      removals: [],
      mails: mails.map(({ id, message }) => bareMail(readGraphMessage({ id, ...message }), core.maskSubject)),
      core,
      maskSubject: core.maskSubject,
      me: [user],
      desks: [desk],
      timeZone: 'UTC',
      mailbox: user,
      now,
      oldest: 0,
      isComplete: true,
    }),
  ).put;
};
