/** Our own stand-in for the few functions office.js looks for or calls (office-host-protocol.md §1). */
export const installMicrosoftAjax = (): void => {
  const page = window as unknown as Record<string, unknown>;
  const type = Function as unknown as Record<string, unknown>;
  page.Type ??= Function;
  type.registerNamespace ??= (name: string) => {
    name.split('.').reduce((parent: Record<string, unknown>, part) => (parent[part] ??= {}) as typeof parent, page);
  };
  (Function.prototype as unknown as Record<string, unknown>).registerClass ??= function (this: unknown) {
    return this;
  };
  // null means "the parameters are valid".
  type._validateParams ??= () => null;
  type._validateParameter ??= () => null;
  const errors = Error as unknown as Record<string, unknown>;
  for (const [name, kind] of errorKinds) errors[name] = (parameter?: string) => ajaxError(kind, parameter);
  (Error.prototype as unknown as Record<string, unknown>).popStackFrame ??= () => undefined;
  page.Sys ??= {
    StringBuilder: function StringBuilder() {},
    Debug: { trace: () => undefined },
    Browser: { agent: {}, InternetExplorer: {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
};

const errorKinds = [
  ['argument', 'ArgumentException'],
  ['argumentNull', 'ArgumentNullException'],
  ['argumentOutOfRange', 'ArgumentOutOfRangeException'],
  ['argumentType', 'ArgumentTypeException'],
  ['parameterCount', 'ParameterCountException'],
  ['invalidOperation', 'InvalidOperationException'],
] as const;

const ajaxError = (kind: string, parameter?: string): Error => {
  const error = new Error(`Sys.${kind}${parameter ? `\nParameter name: ${parameter}` : ''}`);
  error.name = `Sys.${kind}`;
  return error;
};
