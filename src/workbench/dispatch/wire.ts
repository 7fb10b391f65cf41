import type { Address } from '../../core/mail/address';
import { user } from '../mailbox/mailbox';
import type { StoredAttachment } from '../mailbox/item';

const internal = 2;
const external = 3;

/** A recipient as office.js takes it (protocol sheet §4). */
export const wireRecipient = ({ name, address }: Address) => ({
  name,
  address,
  recipientType: domainOf(address) === domainOf(user.address) ? internal : external,
  appointmentResponse: 0,
});

export const wireAttachment = ({ id, name, size, isInline, contentType }: StoredAttachment) => ({
  id,
  name,
  attachmentType: 0,
  size,
  isInline,
  contentType,
});

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
