import { useText, useSpeech } from '../app/text';
import { Headline, type HeadlineLook } from '../components/Headline';
import { CheckCircle, Pencil, Question, Quiet, StopSign, Warning } from '../components/icons';
import { composeText, stopText } from '../strings/compose';
import type { ComposeState } from '../session/compose-state';
import type { Engine } from '../session/engine';
import { openLines } from './open-lines';

type Tone = 'ready' | 'look' | 'stop' | 'begin' | 'quiet' | 'unread';

/** Answers the one question: can I send this? */
export const Verdict = ({
  state,
  engine,
  titleId,
}: {
  readonly state: ComposeState;
  readonly engine: Engine;
  readonly titleId: string;
}) => {
  const { tone, title, detail } = useVerdict(state, engine);
  return <Headline look={looks[tone]} title={title} detail={detail} titleId={titleId} verdict={tone} />;
};

const looks: Readonly<Record<Tone, HeadlineLook>> = {
  ready: { icon: CheckCircle, colour: 'success' },
  look: { icon: Warning, colour: 'warning' },
  stop: { icon: StopSign, colour: 'danger' },
  begin: { icon: Pencil, colour: 'brand' },
  quiet: { icon: Quiet, colour: 'neutral' },
  unread: { icon: Question, colour: 'neutral' },
};

const useVerdict = (
  { draft, review, hardlyBegun, unread, offer, handover }: ComposeState,
  engine: Engine,
): { tone: Tone; title: string; detail: string } => {
  const t = useText();
  const { locale } = useSpeech();
  if (!review?.match && offer) {
    return { tone: 'quiet', title: t(composeText.question), detail: t(composeText.questionDetail) };
  }
  if (!review?.match) {
    const isBlank = draft?.to?.length === 0;
    return {
      tone: 'quiet',
      title: t(isBlank ? composeText.blank : composeText.quiet),
      detail: t(isBlank ? composeText.blankDetail : composeText.quietDetail),
    };
  }
  // While the mail is hardly begun an empty subject is no mistake, and who knows whether an unread one is; a secret or a
  // false address always is.
  const errors = review.findings.filter(
    ({ severity, check }) => severity === 'error' && !((hardlyBegun || unread) && check === 'subject/missing'),
  );
  const first = errors[0];
  if (first) {
    const text = first.check in stopText ? stopText[first.check as keyof typeof stopText] : stopText.other;
    const rest = review.findings.filter(({ severity }) => severity !== 'info').length - 1;
    return {
      tone: 'stop',
      title: t(text),
      detail: t(composeText.stopDetail, { rest: hardlyBegun ? errors.length - 1 : rest }),
    };
  }
  if (unread) return { tone: 'unread', title: t(composeText.unread), detail: t(composeText.unreadDetail) };
  if (hardlyBegun && handover) {
    return { tone: 'begin', title: t(composeText.handedOver), detail: t(composeText.handedOverDetail) };
  }
  if (hardlyBegun) {
    const desk = review.match.desk.name[locale];
    return { tone: 'begin', title: t(composeText.begin, { desk }), detail: t(composeText.beginDetail) };
  }
  const warnings = review.findings.filter(({ severity }) => severity === 'warning').length;
  if (warnings > 0) {
    return { tone: 'look', title: t(composeText.look, { count: warnings }), detail: t(composeText.lookDetail) };
  }
  const open = openLines(review, engine, locale);
  if (open > 0) {
    return { tone: 'look', title: t(composeText.openLines, { count: open }), detail: t(composeText.openLinesDetail) };
  }
  const ideas = review.findings.length;
  return {
    tone: 'ready',
    title: t(composeText.ready),
    detail: ideas > 0 ? t(composeText.readyWithIdeas, { count: ideas }) : t(composeText.readyDetail),
  };
};
