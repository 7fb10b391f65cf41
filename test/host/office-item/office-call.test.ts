import { HostError } from '../../../src/host/host-error';
import { boundToItem, callTimeout, createCaller, type Done } from '../../../src/host/office-item/office-call';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error) => (error instanceof HostError ? error.code : String(error)),
  );

describe('one wrapper round all Office calls', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each([
    [5000, 'notSupported'],
    [7000, 'denied'],
    [9000, 'tooLarge'],
    [9041, 'offline'],
    [9030, 'itemClosed'],
    [9057, 'tooLarge'],
    [1234, 'unknown'],
  ])('Office error %i is %s', async (code, expected) => {
    const { call } = createCaller(() => 'a');
    await expect(
      codeOf(call('x', (done) => done({ status: 'failed', value: undefined, error: { code } }))),
    ).resolves.toBe(expected);
  });

  test.each([
    ['Elevated permission is required to call the method', 'denied'],
    ['item.foo is not a function', 'notSupported'],
    ['boom', 'unknown'],
  ])('a throw "%s" is %s', async (text, expected) => {
    const { call } = createCaller(() => 'a');
    const failing = call('x', () => {
      throw new Error(text);
    });
    await expect(codeOf(failing)).resolves.toBe(expected);
  });

  test('a callback that never comes times out', async () => {
    const { call } = createCaller(() => 'a');
    const result = codeOf(call('x', () => undefined));
    jest.advanceTimersByTime(callTimeout);
    await expect(result).resolves.toBe('timedOut');
  });

  test('an answer for an item no longer shown is dropped', async () => {
    let token = 'a';
    const { call } = createCaller(() => token);
    let done: Done<string> = () => undefined;
    const result = codeOf(call<string>('x', (callback) => (done = callback)));
    token = 'b';
    done({ status: 'succeeded', value: 'late' });
    await expect(result).resolves.toBe('itemClosed');
  });

  test('the first of two answers counts, and one after the timeout does nothing', async () => {
    const { call } = createCaller(() => 'a');
    let done: Done<number> = () => undefined;
    const result = call<number>('x', (callback) => (done = callback));
    done({ status: 'succeeded', value: 1 });
    done({ status: 'succeeded', value: 2 });
    jest.advanceTimersByTime(callTimeout);
    await expect(result).resolves.toBe(1);
  });

  test('at most three calls are out at once, and a lost one gives its place back', async () => {
    const { call } = createCaller(() => 'a');
    const started: string[] = [];
    const results = ['1', '2', '3', '4'].map((name) => codeOf(call(name, () => void started.push(name))));
    expect(started).toEqual(['1', '2', '3']);
    jest.advanceTimersByTime(callTimeout);
    expect(started).toEqual(['1', '2', '3', '4']);
    jest.advanceTimersByTime(callTimeout);
    await expect(Promise.all(results)).resolves.toEqual(['timedOut', 'timedOut', 'timedOut', 'timedOut']);
  });

  test('failures are told to diagnostics by operation and code only', async () => {
    const heard: string[] = [];
    const { call } = createCaller(
      () => 'a',
      ({ operation, code, message }) => heard.push(operation, code, message),
    );
    await codeOf(call('body.get', (done) => done({ status: 'failed', value: 'secret text', error: { code: 9041 } })));
    expect(heard).toEqual(['body.get', 'offline', 'body.get: offline']);
  });

  test('work of several calls stays with its item', async () => {
    let shown = 'a';
    const { call } = boundToItem(
      createCaller(() => shown),
      () => shown,
    );
    const answer = (done: Done<string>) => done({ status: 'succeeded', value: shown });
    await expect(call('x', answer)).resolves.toBe('a');
    shown = 'b';
    await expect(codeOf(call('x', answer))).resolves.toBe('itemClosed');
  });
});
