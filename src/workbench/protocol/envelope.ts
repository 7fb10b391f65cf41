/** The message envelope of office.js 1.1.110 on the web (office-host-protocol.md §3): always a JSON string. */

export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export type ActionType = (typeof actionTypes)[keyof typeof actionTypes];

/** Codes of the envelope itself, not of Outlook's own errors. */
export const envelopeErrors = { none: 0, handlingFailed: -2 } as const;

export interface Request {
  readonly actionName: string;
  readonly actionType: ActionType;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

export const responseTypes = { answer: 0, event: 1 } as const;

export interface Response {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
  readonly errorCode: number;
  readonly responseType: (typeof responseTypes)[keyof typeof responseTypes];
}

/** `undefined` for everything that is no request of office.js: other scripts post messages to us too. */
export const parseRequest = (text: unknown): Request | undefined => {
  const fields = parseObject(text);
  if (!fields || fields._messageType !== 0) return undefined;
  const { _actionName, _actionType, _conversationId, _correlationId, _data } = fields;
  if (typeof _actionName !== 'string' || typeof _conversationId !== 'string') return undefined;
  return {
    actionName: _actionName,
    actionType: _actionType === 1 || _actionType === 2 ? _actionType : actionTypes.invoke,
    conversationId: _conversationId,
    correlationId: Number(_correlationId),
    data: _data,
  };
};

export const writeResponse = (response: Response, origin: string): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: response.actionName,
    _conversationId: response.conversationId,
    _correlationId: response.correlationId,
    _origin: origin,
    _data: response.data,
    _errorCode: response.errorCode,
    _responseType: response.responseType,
    _serializerVersion: 1,
  });

const parseObject = (text: unknown): Record<string, unknown> | undefined => {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};
