import { parseRequest, writeResponse } from '../../src/workbench/protocol/envelope';
import { createDelivery, faultFor, parseFault, writeFault } from '../../src/workbench/protocol/faults';
import { windowName } from '../../src/workbench/panes/host-info';
import { readSettings, withSetting } from '../../src/workbench/settings';

describe('envelope', () => {
  const request = {
    _messageType: 0,
    _actionName: 'ExecuteMethod',
    _actionType: 0,
    _conversationId: 'c',
    _correlationId: 4,
    _data: { a: 1 },
  };

  test('reads a request of office.js', () => {
    expect(parseRequest(JSON.stringify(request))).toEqual({
      actionName: 'ExecuteMethod',
      actionType: 0,
      conversationId: 'c',
      correlationId: 4,
      data: { a: 1 },
    });
  });

  test.each([
    ['an object, not a string', request],
    ['no JSON', '{'],
    ['JSON null', 'null'],
    ['an answer', JSON.stringify({ ...request, _messageType: 1 })],
    ['a message of something else', JSON.stringify({ type: 'webpackOk' })],
  ])('ignores %s', (_, message) => {
    expect(parseRequest(message)).toBeUndefined();
  });

  test('writes an answer as office.js checks it', () => {
    const written = writeResponse(
      { actionName: 'a', conversationId: 'c', correlationId: 1, data: {}, errorCode: 0, responseType: 0 },
      'https://localhost:3001',
    );
    expect(JSON.parse(written)).toMatchObject({ _messageType: 1, _origin: 'https://localhost:3001', _responseType: 0 });
  });
});

test('window.name carries host and cross-document addresses without a separator inside', () => {
  const name = JSON.parse(
    windowName({
      conversationId: 'c',
      controlId: 'i',
      locale: 'zh-CN',
      hostOrigin: 'https://localhost:3001',
      timeOffset: 5,
    }),
  ) as Record<string, string>;
  expect(name.hostInfo?.split('$')).toHaveLength(8);
  expect(name.xdmInfo).toBe('c|i|https://localhost:3001');
});

describe('faults', () => {
  test.each(['slow', 'slow:body.getAsync', 'slow:body.getAsync:1500', 'error:body.setAsync:9030'])('%s', (text) => {
    const fault = parseFault(text);
    expect(fault && writeFault(fault)).toBe(text);
  });

  test('an unknown kind is none', () => {
    expect(parseFault('melts')).toBeUndefined();
  });

  test('a fault without a call acts on every call', () => {
    expect(faultFor([{ kind: 'slow' }], 'x', 'slow')).toBeDefined();
    expect(faultFor([{ kind: 'slow', call: 'y' }], 'x', 'slow')).toBeUndefined();
  });

  test('two answers change places, a lone one comes a little later', async () => {
    const deliver = createDelivery();
    const got: unknown[] = [];
    const faults = [{ kind: 'disorder' as const }];
    deliver(faults, 'a', 1, (answer) => got.push(answer));
    deliver(faults, 'b', 2, (answer) => got.push(answer));
    expect(got).toEqual([2, 1]);
    deliver(faults, 'c', 3, (answer) => got.push(answer));
    expect(got).toEqual([2, 1]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(got).toEqual([2, 1, 3]);
  });
});

describe('settings live in the address', () => {
  test('defaults follow the browser', () => {
    expect(readSettings(new URLSearchParams(''), 'zh-TW')).toMatchObject({
      locale: 'zh-CN',
      profile: 'web',
      pane: true,
      events: true,
      addInOrigin: 'https://localhost:3000',
    });
  });

  test('nonsense is ignored', () => {
    const settings = readSettings(new URLSearchParams('profile=lotus&faults=melts,slow&start=soon'), 'en');
    expect(settings).toMatchObject({ profile: 'web', faults: [{ kind: 'slow' }], locale: 'en' });
    expect(new Date(settings.start).toISOString()).toBe('2026-11-24T01:30:00.000Z');
  });

  test('one setting is changed, the others stay', () => {
    expect(withSetting('https://localhost:3001/?locale=en', 'profile', 'mac')).toBe(
      'https://localhost:3001/?locale=en&profile=mac',
    );
  });
});
