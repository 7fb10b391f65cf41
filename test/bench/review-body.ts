import { builtInDesks } from '../../src/core/desks/built-in-desks';
import { createCoreClassifier } from '../../src/core/models/core-classifier';
import { review } from '../../src/core/review/review';

const now = Date.UTC(2026, 2, 12, 2);
const classifier = createCoreClassifier();

/** The whole way: HTML body in, findings out. */
export const reviewBody = (content: string): number =>
  review({
    draft: {
      from: { name: '', address: 'maria@mail.example' },
      to: [{ name: '', address: 'support@okpay.example' }],
      cc: [],
      bcc: [],
      subject: 'Help',
      body: { format: 'html', content },
      attachments: [],
      composeType: 'newMail',
    },
    desks: builtInDesks,
    chosenDesk: 'okpay',
    classifier,
    now,
    timeZone: 'Asia/Shanghai',
  }).findings.length;
