/** Points to the desk's FAQ for this kind of problem. Links come from the profile only, and their host is shown. */
import { message } from '../../language/message';
import { defineCheck } from '../check';

interface Params extends Record<string, string> {
  readonly title: string;
  readonly host: string;
  readonly url: string;
}
const messages = {
  faqKnown: message({
    en: ({ title, host }: Params) => `The desk's FAQ covers this: “${title}” (${host}). It may save you the wait.`,
    'zh-CN': ({ title, host }) => `客服的常见问题里有相关说明：“${title}”（${host}）。先看看，也许不用等。`,
  }),
};

export const faqFirst = defineCheck({
  id: 'request/faq-first',
  severity: 'info',
  needs: ['desk', 'requestType', 'mailLocale', 'conversation'],
  messages,
  appliesTo: ({ requestType, conversation }) =>
    (requestType.sure || requestType.chosenByUser === true) && !conversation.isFollowUp && !conversation.isReply,
  review({ desk, requestType, mailLocale }) {
    const pages = desk.faq[requestType.type] ?? [];
    const page = pages.find(({ language }) => language === mailLocale) ?? pages[0];
    if (!page) return [];
    const host = /^https:\/\/([^/?#]{1,253})/i.exec(page.url)?.[1] ?? '';
    return host === '' ? [] : [{ message: 'faqKnown', params: { title: page.title, host, url: page.url } }];
  },
});
