import { errorCodes, fail, itemCall, mailboxCall, ok } from './call';

/** What an add-in stores: custom properties, session data, internet headers, roaming settings. */
export const propertyCalls = [
  // Not wrapped in {error, data}: protocol sheet §5.
  itemCall(3, 'loadCustomPropertiesAsync', (_, item) => ({
    wasSuccessful: true,
    customProperties: JSON.stringify(item.customProperties),
  })),
  itemCall<{ readonly customProperties: Record<string, unknown> }>(
    4,
    'customProperties.saveAsync',
    ({ customProperties }, item) => {
      item.customProperties = customProperties;
      return ok();
    },
  ),
  mailboxCall<readonly [Record<string, string>]>(404, 'roamingSettings.saveAsync', ([settings], { outlook }) => {
    if (JSON.stringify(settings).length > 32 * 1024) return fail(errorCodes.settingsTooLarge);
    outlook.roaming.save(settings);
    return ok();
  }),
  itemCall<{ readonly name: string; readonly value: string }>(185, 'sessionData.setAsync', ({ name, value }, item) => {
    item.sessionData = { ...item.sessionData, [name]: value };
    return ok();
  }),
  itemCall<{ readonly name: string }>(186, 'sessionData.getAsync', ({ name }, item) =>
    name in item.sessionData ? ok(item.sessionData[name]) : fail(errorCodes.keyNotFound),
  ),
  itemCall(187, 'sessionData.getAllAsync', (_, item) => ok(item.sessionData)),
  itemCall(188, 'sessionData.clearAsync', (_, item) => {
    item.sessionData = {};
    return ok();
  }),
  itemCall<{ readonly name: string }>(189, 'sessionData.removeAsync', ({ name }, item) => {
    if (!(name in item.sessionData)) return fail(errorCodes.keyNotFound);
    item.sessionData = without(item.sessionData, [name]);
    return ok();
  }),
  itemCall<{ readonly internetHeaderKeys: readonly string[] }>(
    151,
    'internetHeaders.getAsync',
    ({ internetHeaderKeys }, item) =>
      ok(
        Object.fromEntries(
          internetHeaderKeys.flatMap((key) => (key in item.internetHeaders ? [[key, item.internetHeaders[key]]] : [])),
        ),
      ),
  ),
  itemCall<{ readonly internetHeaderNameValuePairs: Record<string, string> }>(
    152,
    'internetHeaders.setAsync',
    ({ internetHeaderNameValuePairs }, item) => {
      item.internetHeaders = { ...item.internetHeaders, ...internetHeaderNameValuePairs };
      return ok();
    },
  ),
  itemCall<{ readonly internetHeaderKeys: readonly string[] }>(
    153,
    'internetHeaders.removeAsync',
    ({ internetHeaderKeys }, item) => {
      item.internetHeaders = without(item.internetHeaders, internetHeaderKeys);
      return ok();
    },
  ),
  itemCall(168, 'getAllInternetHeadersAsync', (_, item) => ok(item.rawHeaders)),
];

const without = (values: Record<string, string>, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));
