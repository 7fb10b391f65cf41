import type { Request, RequestMessage } from '../../../src/core/conversation/request';
import { typeOfRequest } from '../../../src/core/conversation/type-of-request';
import { createCoreClassifier } from '../../../src/core/models/core-classifier';

const classifier = createCoreClassifier();
const base = { index: 0, holding: false, closingThanks: false, asks: false, closes: false, reopens: false };
const one = (role: 'incoming' | 'outgoing', subject: string, content?: string): RequestMessage => ({
  ...base,
  role,
  message: { source: 'file', to: [], cc: [], subject, ...(content ? { body: { format: 'text', content } } : {}) },
});
const request = (subject: string, ...messages: readonly RequestMessage[]): Request => ({
  key: 'r',
  numbers: [],
  subject,
  messages,
  turns: [],
  closed: false,
  settled: false,
  sources: ['file'],
});

describe('the kind of problem of a request', () => {
  const ack = '[OKP-2026-020287] We have received your request: Failed payment of 318 EUR';
  it.each<[string, Request, string]>([
    [
      'subject alone',
      request('Failed payment of 318 EUR', one('outgoing', 'Failed payment of 318 EUR')),
      'payment-error',
    ],
    ['an acknowledgement alone', request(ack, one('incoming', ack, 'We got your mail.')), 'payment-error'],
    ['只有自动回复', request('[4821] 我们已收到您的请求：账户被冻结', one('incoming', '')), 'account-locked'],
    [
      'a bare subject, the text tells',
      request('Hello', one('outgoing', 'Hello', 'My account has been locked since this morning, please unlock it.')),
      'account-locked',
    ],
    ['nothing known', request('', one('incoming', '')), 'general'],
  ])('%s', (_title, of, type) => expect(typeOfRequest(of, classifier)).toBe(type));
});
