import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { Draft } from '../../src/core/mail/draft';
import { checkHelp } from '../../src/core/help/check-help';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { findingKey, review } from '../../src/core/review/review';
import { HostError } from '../../src/host/host-error';
import type { Refinement } from '../../src/taskpane/app/core-engine';
import { refinement } from '../../src/taskpane/app/refinement';
import { createSettingsStore } from '../../src/taskpane/session/settings-store';
import { fakeHost } from '../support/fake-host';
import { confirmedSettings, fakeSettings, renderPane, texts } from '../support/fake-pane';

// axe takes its time on a busy machine.
jest.setTimeout(60_000);

const text = (content: string) => ({ format: 'text' as const, content });
const toDesk = {
  from: { name: 'Mei Lin', address: 'mei.lin@brightpath.example' },
  to: [{ name: '', address: 'support@okpay.example' }],
  cc: [],
  bcc: [],
  attachments: [],
  composeType: 'newMail' as const,
};
const angry: Draft = {
  ...toDesk,
  subject: 'Help!!',
  body: text('I was charged twice for the same order. See the attached screenshot. My password is Sunny-Day-77.'),
};
const file = (name: string) => ({ id: name, name, size: 10, contentType: '', isInline: false });
const clear: Draft = {
  ...toDesk,
  subject: 'Duplicate charge on 12 November, USD 120',
  body: text(
    'Dear OKPay support team,\n\nOn 12 November 2026 at 15:40 I paid 120.00 USD by credit card and was charged twice. My account is registered with mei.lin@brightpath.example, transaction PX-77120-4418. Please refund the second charge.\n\nThank you for your help.\nMei Lin',
  ),
};

const keyOf = (draft: Draft, check: string): string => {
  const { desks } = createSettingsStore(fakeSettings(confirmedSettings()), () => 0).get();
  const { findings } = review({ draft, desks, classifier: createCoreClassifier(), now: Date.UTC(2026, 10, 23, 9) });
  const found = findings.find((finding) => finding.check === check);
  return found ? findingKey(found) : '';
};
const verdict = () => document.querySelector('[data-verdict]')?.getAttribute('data-verdict');
const card = (check: string) => document.querySelector(`[data-check="${check}"]`);
const press = async (element: Element | null | undefined) => {
  if (!element) throw new Error('Nothing to press.');
  await act(async () => {
    fireEvent.click(element);
  });
};
const fixButton = (check: string) => card(check)?.querySelector('[data-fix]');
const violations = async () => {
  const found = await axe.run(document.body, {
    // Needs layout, which jsdom has not; the browser tests look at it.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

describe('the pane beside a draft', () => {
  test('says in one line what stops the mail, and shows each finding with one button', async () => {
    await renderPane({ draft: angry });
    expect(verdict()).toBe('stop');
    expect(document.querySelector('[data-verdict] h2')?.textContent).toMatch(/password/);
    expect(fixButton('secret/password')).not.toBeNull();
    expect(card('attachment/mentioned-but-missing')?.textContent).toContain('attached screenshot');
    expect(texts()).not.toContain('Sunny-Day-77');
    expect(await violations()).toEqual([]);
  });

  test('a fix changes the mail, its finding goes, and undo brings both back', async () => {
    const { host } = await renderPane({ draft: angry });
    await press(fixButton('secret/password'));
    await waitFor(() => expect(card('secret/password')).toBeNull());
    expect(host.draft.body?.content).not.toContain('Sunny-Day-77');
    await press(screen.getByText('Undo'));
    await waitFor(() => expect(card('secret/password')).not.toBeNull());
    expect(host.draft.body?.content).toContain('Sunny-Day-77');
  });

  test('opened by an alert, exactly its findings come first, marked, open and announced', async () => {
    const host = fakeHost(angry);
    host.context = {
      askwell: 1,
      findings: [keyOf(angry, 'subject/vague'), 'tone/hostile:insult:zzz', 'secret/password'],
    };
    await renderPane({ host });
    const first = document.querySelector('[data-role="asked"]');
    expect([...(first?.querySelectorAll('[data-check]') ?? [])].map((one) => one.getAttribute('data-check'))).toEqual([
      'subject/vague',
    ]);
    expect(document.querySelectorAll('[data-check="subject/vague"]')).toHaveLength(1);
    expect(first?.querySelector('[aria-expanded="true"]')).not.toBeNull();
    expect(first?.querySelector('[role="status"]')?.textContent).toMatch(/One finding from the alert/);
    expect(document.querySelectorAll('[data-asked]')).toHaveLength(1);
    expect(await violations()).toEqual([]);
    // The alert was for that mail only.
    host.context = undefined;
    await act(async () => host.show('compose', { draft: angry }));
    expect(document.querySelector('[data-asked]')).toBeNull();
  });

  test.each([
    ['text', 'secret/password'],
    ['of another program', { findings: ['subject/vague:vague:1'] }],
    ['no list', { askwell: 1, findings: { length: 3 } }],
    ['strange entries', { askwell: 1, findings: [null, 7, {}, '<img src=x>', 'x'.repeat(10_000), '__proto__'] }],
  ])('a context that is %s is ignored', async (_title, context) => {
    const host = fakeHost(angry);
    host.context = context;
    await renderPane({ host });
    expect(verdict()).toBe('stop');
    expect(document.querySelector('[data-role="asked"]')).toBeNull();
  });

  test('says how the mail sounds once the fine weights are there; findings stay as they were', async () => {
    let loaded: (found: Refinement) => void = () => undefined;
    const pane = await renderPane({
      draft: clear,
      refinement: () => new Promise((resolve) => (loaded = resolve)),
    });
    const shown = () => [...document.querySelectorAll('[data-check]')].map((one) => one.textContent);
    const before = shown();
    expect(texts()).not.toContain('Tone:');
    await act(async () => loaded(refinement(pane.classifier)));
    expect(texts()).toContain('Tone: courteous');
    expect(verdict()).toBe('ready');
    expect(shown()).toEqual(before);
  });

  test('without the fine weights, and for other mail, nothing is missing', async () => {
    const refine = jest.fn(() => Promise.reject(new Error('offline')));
    const { host } = await renderPane({ draft: { ...clear, to: [] }, refinement: refine });
    expect(refine).not.toHaveBeenCalled();
    await act(async () => host.change({ to: toDesk.to }));
    expect(refine).toHaveBeenCalledTimes(1);
    expect(verdict()).toBe('ready');
    expect(texts()).not.toContain('Tone:');
  });

  test('which checks could not tell, and why, is one step behind', async () => {
    await renderPane({ draft: clear });
    const totals = document.querySelector('[data-role="totals"]');
    const summary = totals?.querySelector('summary');
    expect(summary?.textContent).toMatch(/\d+ checks are fine .*· \d could not tell$/);
    expect(totals?.querySelector('li')).toBeNull();
    await press(summary);
    await waitFor(() => expect(totals?.querySelector('[data-reason="hours"]')).not.toBeNull());
    const names = [...(totals?.querySelectorAll('li') ?? [])].map((one) => one.textContent);
    expect(names).toContain(
      `The desk’s hours are not in its profile: ${checkHelp['timing/closed-hours']?.title.en}, ${checkHelp['timing/busy-hours']?.title.en}`,
    );
    expect(names.join()).toContain(checkHelp['timing/follow-up-early']?.title.en);
    expect(await violations()).toEqual([]);
  });

  test('a mail whose text Outlook refuses: what is known stays, nothing is said of the text', async () => {
    const { body: _refused, ...envelope } = angry;
    const host = fakeHost({ ...envelope, attachments: [file('invoice.exe')] });
    await renderPane({ host });
    act(() => host.trouble(new HostError('timedOut', 'body.get')));
    expect(verdict()).toBe('unread');
    expect(document.querySelector('[data-verdict] h2')?.textContent).toContain('cannot read this mail');
    expect(card('attachment/risky-type')).not.toBeNull();
    // The verdict says that the subject was looked at.
    expect(card('subject/vague')).not.toBeNull();
    expect(card('subject/vague')?.querySelector('[data-fix]')).toBeNull();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('does not give me the text');
    expect(document.querySelectorAll('[data-need], [data-action="complete"]')).toHaveLength(0);
    expect(screen.queryByLabelText('About')).toBeNull();
    expect(texts()).not.toContain('Tone:');
    await press(document.querySelector('[data-role="totals"] summary'));
    const untold = () => document.querySelector('[data-reason="text"]')?.textContent;
    await waitFor(() => expect(untold()).toContain(checkHelp['secret/password']?.title.en));
    expect(untold()).toContain(checkHelp['tone/hostile']?.title.en);
    expect(await violations()).toEqual([]);
    // What is certain from the addresses alone still stops the mail.
    act(() => host.change({ to: [{ name: '', address: 'support@0kpay.example' }] }));
    expect(verdict()).not.toBe('begin');
    // Without its text nobody knows whether the mail has hardly begun.
    act(() => host.change({ to: toDesk.to, subject: '' }));
    expect(verdict()).toBe('unread');
    expect(card('subject/missing')).not.toBeNull();
    act(() => host.change({ subject: 'Help!!', body: angry.body ?? text('') }));
    expect(verdict()).toBe('stop');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  test('a secret’s fix shows where it will act, and nothing of the secret', async () => {
    await renderPane({ draft: angry });
    expect(card('secret/password')?.querySelector('[data-role="preview"]')?.textContent).toBe(
      '… screenshot. My password is ••••.Becomes: [removed]',
    );
  });

  test('the suggested subject is shown before it is used', async () => {
    const { host } = await renderPane({ draft: angry });
    const shown = card('subject/vague')?.textContent ?? '';
    await press(fixButton('subject/vague'));
    await waitFor(() => expect(host.draft.subject).not.toBe('Help!!'));
    expect(shown).toContain(host.draft.subject);
  });

  test('follows the draft', async () => {
    const { host } = await renderPane({ draft: clear });
    expect(verdict()).toBe('ready');
    act(() => host.change({ subject: '' }));
    expect(verdict()).toBe('stop');
    act(() => host.change({ subject: clear.subject ?? '' }));
    expect(verdict()).toBe('ready');
  });

  test('an empty draft shows what the desk needs as a checklist, not as mistakes', async () => {
    await renderPane({ draft: { ...toDesk, subject: '', body: text('') } });
    expect(verdict()).toBe('begin');
    expect(document.querySelectorAll('[data-need]').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('li[data-check]:not([data-need])')).toHaveLength(0);
  });

  test('a mail hardly begun is completed as a whole, with what it says already in it', async () => {
    const { host } = await renderPane({
      draft: { ...toDesk, subject: '', body: text('Paid USD 120 twice') },
    });
    await press(document.querySelector('[data-action="complete"]'));
    await waitFor(() => expect(host.draft.body?.content).toMatch(/Amount[^\n]*120/));
    expect(host.draft.body?.content).toMatch(/\[…\]/);
    expect(host.draft.body?.content).toMatch(/Thank you/);
  });

  test('the checklist shows the words found', async () => {
    await renderPane({ draft: { ...clear, body: text(`${clear.body?.content ?? ''} `) } });
    const found = document.querySelector('[data-need="amount"][data-state="found"]');
    expect(found?.textContent).toContain('USD 120');
  });

  test('both the desk and the type can be corrected', async () => {
    await renderPane({ draft: angry });
    fireEvent.change(screen.getByLabelText('About'), { target: { value: 'security' } });
    expect((screen.getByLabelText('About') as HTMLSelectElement).value).toBe('security');
    fireEvent.change(screen.getByLabelText('Desk'), { target: { value: 'none' } });
    expect(verdict()).toBe('quiet');
    fireEvent.change(screen.getByLabelText('Desk'), { target: { value: 'okpay' } });
    expect(verdict()).toBe('stop');
  });

  test('a finding can be ignored here, and for a desk', async () => {
    const { settingsPort } = await renderPane({ draft: angry });
    await press(card('subject/vague')?.querySelector('[aria-expanded]'));
    await press(screen.getByText('Ignore in this mail'));
    expect(card('subject/vague')).toBeNull();
    await press(card('attachment/mentioned-but-missing')?.querySelector('[aria-expanded]'));
    await press(screen.getByText('Never for OKPay'));
    expect(card('attachment/mentioned-but-missing')).toBeNull();
    expect(JSON.stringify(settingsPort.saved)).toContain('attachment/mentioned-but-missing@okpay');
  });

  test('"why" tells the reason in words', async () => {
    await renderPane({ draft: angry });
    await press(card('subject/vague')?.querySelector('[aria-expanded]'));
    const help = checkHelp['subject/vague'];
    await waitFor(() => expect(card('subject/vague')?.textContent).toContain(help?.why.en));
    expect(card('subject/vague')?.textContent).toContain(help?.bad.en);
    expect(card('subject/vague')?.textContent).toContain(help?.good.en);
  });

  test('what is ignored can be brought back at once', async () => {
    await renderPane({ draft: angry });
    await press(card('subject/vague')?.querySelector('[aria-expanded]'));
    await press(screen.getByText('Ignore in this mail'));
    await waitFor(() => expect(card('subject/vague')).toBeNull());
    await press(screen.getByText('Undo'));
    await waitFor(() => expect(card('subject/vague')).not.toBeNull());
    await press(card('subject/vague')?.querySelector('[aria-expanded]'));
    await press(screen.getByText(/^Never for/));
    await waitFor(() => expect(card('subject/vague')).toBeNull());
    await press(screen.getByText('Undo'));
    await waitFor(() => expect(card('subject/vague')).not.toBeNull());
  });

  test('"Complete my mail" says what it will do, and is not offered where nothing is wrong', async () => {
    const { unmount } = await renderPane({ draft: angry });
    const told = document.querySelector('[data-action="complete"]')?.parentElement?.textContent;
    expect(told).toMatch(/one secret taken out, a new subject, .*\d lines to fill in\. You can undo it\./);
    unmount();
    await renderPane({
      draft: { ...clear, body: text(String(clear.body?.content).replace('Dear OKPay support team,', '')) },
    });
    expect(verdict()).toBe('ready');
    expect(document.querySelector('[data-action="complete"]')).toBeNull();
  });

  test('with words selected it asks before anything is overwritten', async () => {
    const host = fakeHost({
      ...angry,
      body: text('Something went wrong with a payment of mine, it was charged twice.'),
    });
    host.selection = 'payment';
    await renderPane({ host });
    await press(document.querySelector('[data-need][data-state="missing"] button'));
    await waitFor(() => expect(texts()).toContain('You have selected some text'));
    expect(host.draft.body?.content).not.toContain('Account');
    await press(screen.getByText('After my text'));
    await waitFor(() => expect(host.draft.body?.content).toMatch(/: $|:$/));
  });

  test('where the client would break the body the text is copied instead', async () => {
    const content = `<div>${angry.body?.content ?? ''}</div><img src="cid:logo">`;
    const host = fakeHost({ ...angry, body: { format: 'html', content } });
    await renderPane({ host });
    await press(fixButton('secret/password'));
    await waitFor(() => expect(document.querySelector('[data-result="copy-failed"]')).not.toBeNull());
    expect(texts()).toContain('pictures');
  });

  test('"Complete my mail" adds all that is missing and can be undone as one', async () => {
    const { host } = await renderPane({ draft: angry });
    const before = host.draft;
    await press(document.querySelector('[data-action="complete"]'));
    await waitFor(() => expect(document.querySelector('[data-result="applied"]')).not.toBeNull());
    expect(host.draft.subject).not.toBe('Help!!');
    expect(host.draft.body?.content).toContain('Date and time:');
    expect(host.draft.body?.content).not.toContain('Sunny-Day-77');
    expect(before.body?.content).toContain('Sunny-Day-77');
  });

  test('lines that were added and are still empty make no ready mail', async () => {
    const content = `${clear.body?.content.replace(', transaction PX-77120-4418', '')}\nTransaction or order number:`;
    const { host } = await renderPane({ draft: { ...clear, body: text(content) } });
    expect(verdict()).toBe('look');
    expect(document.querySelector('[data-verdict] h2')?.textContent).toBe('One line is still empty');
    act(() => host.change({ body: text(`${content} PX-77120-4418`) }));
    await waitFor(() => expect(verdict()).toBe('ready'));
  });

  test('a host that does not answer is named, and the last review stays', async () => {
    const { host } = await renderPane({ draft: angry });
    act(() => host.trouble(new HostError('timedOut', 'body.get')));
    expect(texts()).toContain('Outlook is not answering');
    expect(card('secret/password')).not.toBeNull();
    act(() => host.change({ subject: 'Help again' }));
    expect(texts()).not.toContain('Outlook is not answering');
  });

  test('a failing fix changes nothing and says so', async () => {
    const { host } = await renderPane({ draft: angry });
    host.fails = new HostError('offline', 'body.set');
    await press(fixButton('subject/vague'));
    await waitFor(() => expect(texts()).toContain('offline'));
    expect(host.draft.subject).toBe('Help!!');
  });

  test('"Complete my mail" stops when another mail is opened meanwhile', async () => {
    const { host } = await renderPane({ draft: angry });
    const applyFix = jest.spyOn(host, 'applyFix');
    applyFix.mockImplementationOnce(async () => {
      host.show('compose', { draft: clear });
      return { outcome: 'applied' };
    });
    await press(document.querySelector('[data-action="complete"]'));
    await waitFor(() => expect(verdict()).toBe('ready'));
    expect(applyFix).toHaveBeenCalledTimes(1);
    expect(host.draft).toBe(clear);
    expect(document.querySelector('[data-result]')).toBeNull();
  });

  test('another mail starts from nothing: no ignored findings, no old result', async () => {
    const { host } = await renderPane({ draft: angry });
    await press(card('subject/vague')?.querySelector('[aria-expanded]'));
    await press(screen.getByText('Ignore in this mail'));
    act(() => host.show('compose', { draft: angry }));
    expect(card('subject/vague')).not.toBeNull();
    act(() => host.show('none'));
    expect(texts()).toContain('No mail is open');
    expect(await violations()).toEqual([]);
  });

  test('new findings are announced once, politely, and the focus stays where it is', async () => {
    jest.useFakeTimers();
    try {
      const { host } = await renderPane({ draft: clear });
      const select = screen.getByLabelText('Desk');
      select.focus();
      const announcer = () => document.querySelector('[aria-live="polite"]:not([id])')?.textContent;
      act(() => host.change({ body: text(`${clear.body?.content ?? ''} My password is Sunny-Day-77.`) }));
      expect(announcer()).toBe('');
      await act(async () => jest.advanceTimersByTime(2000));
      expect(announcer()).toContain('one new point');
      expect(document.activeElement).toBe(select);
      const first = document.querySelector('[aria-live="polite"]:not([id])')?.firstElementChild;
      act(() => host.change({ subject: 'Duplicate charge on 12 November, USD 120.00' }));
      await act(async () => jest.advanceTimersByTime(2000));
      expect(document.querySelector('[aria-live="polite"]:not([id])')?.firstElementChild).toBe(first);
    } finally {
      jest.useRealTimers();
    }
  });

  test('the official address is confirmed once, with the address in full', async () => {
    const { settingsPort } = await renderPane({ draft: angry, settings: undefined });
    expect(texts()).toContain('Is this the official address of OKPay?');
    expect(texts()).toContain('support@okpay.example');
    expect(card('secret/password')).not.toBeNull();
    await press(screen.getByText('Yes, it is official'));
    expect(texts()).not.toContain('Is this the official address');
    expect(JSON.stringify(settingsPort.saved)).toContain('support@okpay.example');
    expect(verdict()).toBe('stop');
  });

  test('an unknown support address is offered as a desk, never taken silently', async () => {
    await renderPane({ draft: { ...angry, to: [{ name: '', address: 'support@nordlys.example' }] } });
    expect(verdict()).toBe('quiet');
    await press(screen.getByText('Yes, check it'));
    expect(verdict()).toBe('stop');
  });

  test.each(['en', 'zh-CN'] as const)('a mail to nobody yet is no mail to anybody else (%s)', async (locale) => {
    await renderPane({
      draft: { ...toDesk, to: [], subject: '', body: text('') },
      settings: confirmedSettings({ locale }),
    });
    const title = { en: 'Writing to support?', 'zh-CN': '要写给客服吗？' }[locale];
    expect(document.querySelector('[data-verdict=quiet] h2')?.textContent).toBe(title);
  });

  test('a mail to a friend is left alone', async () => {
    await renderPane({
      draft: { ...angry, to: [{ name: 'Anna', address: 'anna@contoso.example' }], subject: 'Lunch?' },
    });
    expect(verdict()).toBe('quiet');
    expect(document.querySelectorAll('[data-check]')).toHaveLength(0);
  });

  test('the same in Chinese, all of it', async () => {
    await renderPane({ draft: angry, settings: confirmedSettings({ locale: 'zh-CN' }) });
    expect(document.querySelector('[data-verdict] h2')?.textContent).toContain('密码');
    expect(document.documentElement.lang).toBe('zh-CN');
    const words = [...document.querySelectorAll('button, summary, label > span')].map((one) => one.textContent ?? '');
    expect(words.filter((one) => /^[A-Za-z ]{6,}$/.test(one))).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('a follow-up handed over by the reading pane waits to be inserted', async () => {
    const host = fakeHost({ ...toDesk, subject: 'Re: 4821', body: text(''), conversationId: 'c1' });
    const { ledger } = await renderPane({ host });
    ledger.handovers.push({ subject: 'Re: 4821', text: 'Dear team, may I ask?', createdAt: Date.now() });
    act(() =>
      host.show('compose', { draft: host.draft.subject ? { ...toDesk, subject: 'Re: 4821', body: text('') } : {} }),
    );
    await waitFor(() => expect(texts()).toContain('Your follow-up is ready'));
    expect(document.querySelector('[data-verdict] h2')?.textContent).toBe('Almost done');
    await press(screen.getByText('Insert it'));
    await waitFor(() => expect(host.draft.body?.content).toContain('may I ask?'));
    expect(texts()).not.toContain('Your follow-up is ready');
  });
});
