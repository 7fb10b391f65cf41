import type { GeneratedMail } from '../../../src/workbench/graph/generated-mailbox';
import { sampleMails as read } from '../../../src/workbench/graph/serve-graph';
import { root } from '../manifest';

/** The workbench's sample mails as Graph tells them. */
export const sampleMails = (): Promise<readonly GeneratedMail[]> => read(root);
