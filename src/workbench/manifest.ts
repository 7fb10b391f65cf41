import xml from '../../manifest.xml?raw';

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode?: string;
}

/** What Outlook takes from the add-in's manifest. */
export interface AddIn {
  readonly name: string;
  readonly iconUrl: string;
  readonly paneUrl: { readonly read: string; readonly compose: string };
  readonly buttonLabel: { readonly read: string; readonly compose: string };
  /** Control id of the compose pane: what a Smart Alert's commandId must name. */
  readonly composeControlId: string;
  readonly eventsPageUrl: string;
  readonly eventsScriptUrl: string;
  readonly launchEvents: readonly LaunchEvent[];
}

const manifestBase = 'https://localhost:3000';

/** Reads our own manifest as Outlook would: the workbench knows the add-in by nothing else. */
export const readAddIn = (locale: string, addInOrigin: string): AddIn => {
  const page = new DOMParser().parseFromString(xml.split(manifestBase).join(addInOrigin), 'application/xml');
  const byName = (parent: ParentNode, name: string) =>
    [...parent.querySelectorAll('*')].filter(({ localName }) => localName === name);
  const valueOf = (element: Element | undefined): string => {
    const override = [...(element?.children ?? [])].find((child) => child.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const resource = (element: Element | undefined): string =>
    valueOf(page.querySelector(`[id="${element?.getAttribute('resid') ?? ''}"]`) ?? undefined);
  const surface = (type: string): Element => {
    const found = byName(page, 'ExtensionPoint').find((point) => point.getAttribute('xsi:type') === type);
    if (!found) throw new Error(`manifest.xml: no ${type}`);
    return found;
  };
  const pane = (type: string) => {
    const [control] = byName(surface(type), 'Control');
    const [action] = control ? byName(control, 'Action') : [];
    const [label] = control ? byName(control, 'Label') : [];
    return {
      url: resource(action?.firstElementChild ?? undefined),
      label: resource(label),
      id: control?.getAttribute('id') ?? '',
    };
  };
  const read = pane('MessageReadCommandSurface');
  const compose = pane('MessageComposeCommandSurface');
  const [runtime] = byName(page, 'Runtime');
  return {
    name: valueOf(byName(page, 'DisplayName')[0]),
    iconUrl: valueOf(page.querySelector('[id="Icon.32"]') ?? undefined),
    paneUrl: { read: read.url, compose: compose.url },
    buttonLabel: { read: read.label, compose: compose.label },
    composeControlId: compose.id,
    eventsPageUrl: resource(runtime),
    eventsScriptUrl: resource(runtime?.firstElementChild ?? undefined),
    launchEvents: byName(surface('LaunchEvent'), 'LaunchEvent').map((event) => ({
      type: event.getAttribute('Type') ?? '',
      functionName: event.getAttribute('FunctionName') ?? '',
      ...(event.getAttribute('SendMode') ? { sendMode: event.getAttribute('SendMode') ?? '' } : {}),
    })),
  };
};
