import type { Frame } from 'playwright-core';

export interface OfficeResult {
  readonly status: string;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Calls an asynchronous Office method inside the pane: `callOffice(frame, 'item.body.getAsync', 'html')`. */
export const callOffice = (frame: Frame, path: string, ...args: readonly unknown[]): Promise<OfficeResult> =>
  frame.evaluate(
    ([name, values]) =>
      new Promise<OfficeResult>((resolve) => {
        const parts = name.split('.');
        const method = parts.pop() ?? '';
        const start: unknown = parts[0] === 'roamingSettings' ? Office.context : Office.context.mailbox;
        const owner = parts.reduce((object, part) => (object as Record<string, unknown>)[part], start) as Record<
          string,
          (...all: unknown[]) => void
        >;
        owner[method]?.(...values, (result: Office.AsyncResult<unknown>) =>
          resolve({
            status: String(result.status),
            value: result.value,
            ...(result.error ? { errorCode: result.error.code } : {}),
          }),
        );
      }),
    [path, [...args]] as const,
  );

/** The same, giving up after `ms`: office.js never calls back when the host does not answer. */
export const callOfficeWithin = (
  ms: number,
  frame: Frame,
  path: string,
  ...args: readonly unknown[]
): Promise<OfficeResult | 'no answer'> =>
  Promise.race([
    callOffice(frame, path, ...args),
    new Promise<'no answer'>((resolve) => setTimeout(() => resolve('no answer'), ms)),
  ]);
