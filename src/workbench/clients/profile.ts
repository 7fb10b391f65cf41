/**
 * An Outlook client as data: what it announces and how it deviates. Each quirk names the row of platform.md §7 (issue in
 * OfficeDev/office-js) or the section that documents it. All clients are emulated over the web protocol: what is proven
 * is our code against these facts, not Outlook itself.
 */
export const quirks = {
  /** getComposeTypeAsync says newMail for replies. */
  composeTypeNewMail: '#6652',
  /** inReplyTo is empty although Mailbox 1.14 is announced. */
  inReplyToEmpty: '#4786',
  /** conversationId stays null after saveAsync. */
  conversationIdNull: '#3818, #1933',
  /** conversationId is set on a new mail. */
  conversationIdOnNewMail: '#1434',
  /** getAsync misses the last seconds of typing. */
  bodyMissesLastSeconds: '#5846, #5847',
  /** getAsync still returns the body from before setAsync. */
  bodyStaleAfterSet: '#5983',
  /** A launch event reads roaming settings as they were when Outlook started. */
  roamingSettingsStaleInEvents: '#6728',
  /** The launch-event script runs in an engine without DOM. */
  eventsWithoutDom: '§2.1',
  /** displayNewMessageForm opens a mail without the body. */
  newMessageFormLosesBody: '#5327',
  /** Bodies are Word's: a whole document with MsoNormal paragraphs. */
  wordBody: '#5925, #2936',
  /** ItemChanged comes before the item can be read. */
  itemChangedBeforeItem: '#2295',
} as const;
export type Quirk = keyof typeof quirks;

export interface ClientProfile {
  readonly id: ClientId;
  readonly name: Readonly<Record<'en' | 'zh-CN', string>>;
  /** Value of `mailbox.diagnostics.hostName`. */
  readonly hostName: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  readonly hostVersion: string;
  /** Requirement sets as office.js takes them. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly quirks: readonly Quirk[];
}

export const clientIds = ['web', 'webModern', 'newWindows', 'classicWindows', 'mac'] as const;
export type ClientId = (typeof clientIds)[number];
