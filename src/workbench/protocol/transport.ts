import { callById } from '../dispatch/table';
import { errorCodes, fail } from '../dispatch/call';
import { appContext, initialData } from '../dispatch/start-up';
import type { Outlook } from '../outlook';
import type { Completion, Session } from '../panes/session';
import { actionTypes, envelopeErrors, parseRequest, responseTypes, writeResponse, type Request } from './envelope';
import { createDelivery, faultFor, genericError } from './faults';

interface CallData {
  readonly ApiParams?: unknown;
  readonly MethodData?: { readonly DispatchId: number };
}
interface CommonCallData {
  readonly '0'?: string;
  readonly '1'?: number;
  readonly '2'?: string;
  readonly DdaMethod?: { readonly DispatchId: number };
}

const commandCompleted = 94;
const functionNotFound = 11101;

/** One line of the call log in the Workbench menu; arguments are left out on purpose. */
export interface LoggedCall {
  readonly surface: string;
  readonly call: string;
}

export interface Transport {
  add(session: Session): void;
  remove(session: Session): void;
  readonly sessions: readonly Session[];
  /** Tells a page about an event it registered for; `false` when it did not. */
  fire(session: Session, eventName: string, payload: unknown): boolean;
}

/** Listens to the add-in's pages and answers them. */
export const createTransport = (outlook: Outlook, log: (entry: LoggedCall) => void): Transport => {
  let sessions: readonly Session[] = [];
  const deliver = createDelivery();

  const post = (session: Session, request: Request, data: unknown, errorCode: number = envelopeErrors.none): void => {
    const response = { ...request, data, errorCode, responseType: responseTypes.answer };
    session.target.postMessage(writeResponse(response, location.origin), session.origin);
  };

  const answer = (session: Session, request: Request): void => {
    if (request.actionType === actionTypes.registerEvent) {
      session.events.add(request.actionName);
      if (request.actionName === 'appCommandInvoked') session.markReady();
      return post(session, request, { Error: 0 });
    }
    if (request.actionType === actionTypes.unregisterEvent) {
      session.events.delete(request.actionName);
      return post(session, request, { Error: 0 });
    }
    switch (request.actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return post(session, request, appContext(outlook, session));
      case 'ContextActivationManager_notifyHost':
        return;
      case 'GetInitialData':
        return post(session, request, initialData(outlook, session.item()));
      case 'ExecuteMethod':
        return void answerCall(session, request);
      case 'executeMethod':
        return post(session, request, answerCommonCall(session, request.data as CommonCallData));
      default:
        return post(session, request, `Unknown action ${request.actionName}`, envelopeErrors.handlingFailed);
    }
  };

  const answerCall = async (session: Session, request: Request): Promise<void> => {
    const { ApiParams, MethodData } = request.data as CallData;
    const call = callById.get(MethodData?.DispatchId ?? -1);
    const name = call?.name ?? `unknown call ${MethodData?.DispatchId}`;
    log({ surface: session.surface, call: name });
    if (!call) return post(session, request, fail(errorCodes.notSupported));
    // The item of the moment the call arrives: Outlook too binds a call to the item that is open then.
    const context = { outlook, item: session.itemGone ? undefined : session.item(), surface: session.surface };
    const refused = faultFor(outlook.faults, name, 'error');
    const result = refused
      ? fail(refused.errorCode ?? genericError)
      : await Promise.resolve()
          .then(() => call.handle((ApiParams ?? {}) as never, context))
          .catch(() => fail(errorCodes.notSupported));
    if (call.needsItem && faultFor(outlook.faults, name, 'itemClosed')) session.itemGone = true;
    deliver(outlook.faults, name, result, (data) => post(session, request, data));
  };

  window.addEventListener('message', (event) => {
    const session = sessions.find(({ target }) => target === event.source);
    const request = parseRequest(event.data);
    if (!session || !request || event.origin !== session.origin) return;
    if (request.conversationId === session.conversationId) answer(session, request);
  });

  return {
    get sessions() {
      return sessions;
    },
    add(session) {
      sessions = [...sessions, session];
    },
    remove(session) {
      sessions = sessions.filter((other) => other !== session);
      for (const complete of session.commands.values()) complete({ outcome: 'notLoaded' });
    },
    fire(session, eventName, payload) {
      if (!session.events.has(eventName)) return false;
      const { conversationId } = session;
      const response = { actionName: eventName, conversationId, correlationId: -1, data: payload, errorCode: 0 };
      session.target.postMessage(
        writeResponse({ ...response, responseType: responseTypes.event }, location.origin),
        session.origin,
      );
      return true;
    },
  };
};

const answerCommonCall = (session: Session, data: CommonCallData) => {
  if (data.DdaMethod?.DispatchId !== commandCompleted) return { Error: errorCodes.notSupported, Version: 1 };
  const id = data['0'] ?? '';
  session.commands.get(id)?.(completionOf(data));
  session.commands.delete(id);
  return { Error: 0, Version: 1 };
};

const completionOf = (data: CommonCallData): Completion => {
  if (data['1'] === functionNotFound) return { outcome: 'functionNotFound' };
  const event = JSON.parse(data['2'] || '{}') as { completedContext?: Record<string, unknown> };
  return { outcome: 'completed', options: event.completedContext ?? {} };
};
