import { newerIds } from '../dispatch/newer';

type Callback = (result: object) => void;
type Members = Record<string, unknown>;
interface Mailbox {
  item?: Members & { subject?: { setAsync?: unknown } };
  initialData?: { inReplyTo?: string | null; workbench?: { theme: object; hostName: string; platform: string } };
  initialize?: (data: unknown) => void;
  diagnostics?: { readonly hostVersion: string; readonly OWAView?: string };
}
interface OfficeContext {
  diagnostics?: { readonly host: string; readonly platform: string; readonly version: string };
  mailbox?: Mailbox;
  requirements: { isSetSupported(name: string, version: string): boolean };
}
interface AppFactory {
  setContext(context: OfficeContext): void;
  getId(): string;
  getClientEndPoint(): {
    invoke(action: string, done: (code: number, result: Answer | null) => void, data: object): void;
  };
}
type Answer = { readonly error?: boolean; readonly errorCode?: number; readonly data?: unknown };

/**
 * Adds the members of Mailbox 1.13 and later that office.js 1.1.110 lacks, if the client announces the set
 * (office-host-protocol.md §9). They prove only our own use of the documented signatures.
 */
export const installNewerApis = (): void => {
  const factory = (window as unknown as { OSF: { _OfficeAppFactory: AppFactory } }).OSF._OfficeAppFactory;
  const setContext = factory.setContext.bind(factory);
  factory.setContext = (context) => {
    const { mailbox } = context;
    if (mailbox) {
      const extend = () => extendMailbox(factory, context, mailbox);
      extend();
      const initialize = mailbox.initialize?.bind(mailbox);
      if (initialize)
        mailbox.initialize = (data) => {
          initialize(data);
          extend();
        };
    }
    setContext(asClient(context));
  };
};

/**
 * The same context as another client would show it. office.js fixes its own members for good, so they are covered by
 * an object in front of it.
 */
const asClient = (context: OfficeContext): OfficeContext => {
  const client = context.mailbox?.initialData?.workbench;
  if (!context.mailbox || !client) return context;
  const { platform, hostName } = client;
  const newer = context.requirements.isSetSupported('Mailbox', '1.14');
  return Object.create(context, {
    platform: { value: platform, enumerable: true },
    diagnostics: { value: { ...context.diagnostics, platform }, enumerable: true },
    mailbox: {
      value: Object.create(context.mailbox, {
        diagnostics: { value: diagnosticsOf(context.mailbox, hostName), enumerable: true },
      }) as Mailbox,
      enumerable: true,
    },
    ...(newer ? { officeTheme: { value: hexColours(client.theme), enumerable: true } } : {}),
  }) as OfficeContext;
};

const extendMailbox = (factory: AppFactory, context: OfficeContext, mailbox: Mailbox): void => {
  const { item, initialData } = mailbox;
  const supports = (set: string) => context.requirements.isSetSupported('Mailbox', set);
  if (!item) return;
  const call = (id: number) => caller(factory, id);
  if (supports('1.14')) {
    define(item, 'getItemClassAsync', call(newerIds.getItemClass));
    if (item.subject?.setAsync) {
      define(item, 'getConversationIndexAsync', call(newerIds.getConversationIndex));
      define(item, 'inReplyTo', initialData?.inReplyTo ?? null);
      define(item, 'closeAsync', call(newerIds.close));
    }
  }
};

/** The members of office.js's own object cannot be copied by spreading: they are not enumerable. */
const diagnosticsOf = ({ diagnostics }: Mailbox, hostName: string): object => ({
  hostName,
  hostVersion: diagnostics?.hostVersion,
  OWAView: diagnostics?.OWAView,
});

const define = (target: Members, name: string, value: unknown): void => {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, enumerable: true });
};

const hexColours = (theme: object): object =>
  Object.fromEntries(
    Object.entries(theme).map(([name, value]) => [
      name,
      typeof value === 'number' ? `#${value.toString(16).padStart(6, '0')}` : value,
    ]),
  );

const caller =
  (factory: AppFactory, dispatchId: number) =>
  (...args: readonly unknown[]): void => {
    const callback = args.find((arg): arg is Callback => typeof arg === 'function');
    factory.getClientEndPoint().invoke(
      'ExecuteMethod',
      (code, answer) => {
        const failed = code !== 0 || !answer || answer.error === true;
        callback?.(
          failed
            ? {
                status: 'failed',
                error: { code: answer?.errorCode ?? 9020, name: 'GenericResponseError', message: '' },
              }
            : { status: 'succeeded', value: answer.data },
        );
      },
      { ApiParams: {}, MethodData: { ControlId: factory.getId(), DispatchId: dispatchId } },
    );
  };
