/** Warns when the attachments together are over 25 MB, the usual limit of mail systems. */
import { message } from '../../language/message';
import { defineCheck } from '../check';

const mebibyte = 1024 * 1024;
const mostBytes = 25 * mebibyte;

const messages = {
  overLimit: message({
    en: ({ size }: { size: number }) =>
      `The attachments come to ${size} MB; most mail systems stop at 25. Send smaller pictures or a link to the file.`,
    'zh-CN': ({ size }) => `附件共 ${size} MB，多数邮箱的上限是 25 MB。请压缩图片，或改发文件链接。`,
  }),
};

export const tooLarge = defineCheck({
  id: 'attachment/too-large',
  severity: 'warning',
  needs: ['attachments'],
  messages,
  review({ attachments }) {
    // A linked cloud file does not travel with the mail.
    const sizes = attachments.map(({ size, kind }) => (kind === 'cloud' ? 0 : size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= mostBytes) return [];
    const index = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
    const at = { field: 'attachments' as const, index, start: 0, end: attachments[index]?.name.length ?? 0 };
    const size = Math.ceil((total / mebibyte) * 10) / 10;
    return [{ message: 'overLimit', params: { size }, at, suggestions: [{ kind: 'removeAttachment', place: at }] }];
  },
});
