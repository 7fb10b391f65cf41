/** What office.js reads from `window.name` to find its host (office-host-protocol.md §2, variant A). */
export interface FrameAddress {
  readonly conversationId: string;
  readonly controlId: string;
  /** Office locale, e.g. `zh-CN`. */
  readonly locale: string;
  /** Origin of the host page; must be https and have the host name of the add-in page. */
  readonly hostOrigin: string;
  /** Milliseconds by which the workbench's clock is ahead of the machine's; read by office-extras only. */
  readonly timeOffset: number;
}

export const windowName = ({ conversationId, controlId, locale, hostOrigin, timeOffset }: FrameAddress): string =>
  JSON.stringify({
    baseFrameName: `addin${controlId}`,
    // Field 7 keeps office.js from loading its telemetry script.
    hostInfo: ['Outlook', 'Web', '16.01', locale, conversationId, '', 'disableLogging', '0'].join('$'),
    xdmInfo: [conversationId, controlId, hostOrigin].join('|'),
    serializerVersion: 1,
    flights: '[]',
    workbenchTimeOffset: timeOffset,
  });
