/** A mailbox as mail programs show it: a display name (may be empty) and an address (`local@domain`, as written). */
export interface Address {
  readonly name: string;
  readonly address: string;
}
