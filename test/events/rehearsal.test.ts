import { rehearse } from '../../src/events/rehearsal';

test('goes all the way to the alert', async () =>
  expect(await rehearse('<div>Hi, my password is Tr0ub4dor&amp;3.</div>', 'Help')).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringContaining('password'),
    contextData: expect.any(String),
  }));
