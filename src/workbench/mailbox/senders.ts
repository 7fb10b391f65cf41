import type { Address } from '../../core/mail/address';
import { user } from './mailbox';

/** The From list: the person's own mailbox, and a shared one. */
export const senders: readonly Address[] = [
  { name: user.name, address: user.address },
  { name: 'BrightPath Purchasing', address: 'purchasing@brightpath.example' },
];
