import type { Message } from '../mail/message';

/** Who wrote a mail that a ticket system passes on in its own name: the address, the name, or both where told. */
export interface RelayedWriter {
  readonly address?: string;
  readonly name?: string;
}

/**
 * Ticket systems send what anybody wrote from the desk's own address: to the people in copy, and often back to whoever
 * wrote it. RT and mail groups name the writer in a header; others leave the name before the desk's address.
 */
export const relayedWriter = ({ headers, from }: Message): RelayedWriter => {
  const named = writerHeaders.map((name) => headers?.[name]?.[0] ?? '').find((value) => value !== '');
  const shown = (from?.name ?? '')
    .slice(0, 200)
    .replace(/\s(?:via|über|通过)\s.*$|\s?\([^()]*\)\s*$/i, '')
    .replace(/^['"\s]+|['"\s]+$/g, '');
  const address = (addressIn.exec((named ?? '').slice(0, 400)) ?? addressIn.exec(shown))?.[0];
  const name = addressIn.test(shown) ? '' : shown;
  return { ...(address ? { address } : {}), ...(name ? { name } : {}) };
};

const writerHeaders = ['x-rt-originator', 'rt-originator', 'x-original-from'];
const addressIn = /[^\s<>@"'(),;:]{1,64}@[^\s<>@"'(),;:]{1,253}/;
