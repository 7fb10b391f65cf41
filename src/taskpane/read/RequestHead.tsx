import { Headline, type HeadlineLook } from '../components/Headline';
import { CheckCircle, Clock, Person, Warning } from '../components/icons';
import type { StateTone, StateWords } from './state-words';

const looks: Readonly<Record<StateTone, HeadlineLook>> = {
  calm: { icon: Clock, colour: 'brand' },
  soon: { icon: Clock, colour: 'warning' },
  late: { icon: Warning, colour: 'danger' },
  you: { icon: Person, colour: 'brand' },
  done: { icon: CheckCircle, colour: 'success' },
};

/** How the request stands, in one line and the colour that goes with it. */
export const RequestHead = ({ words: { tone, title, detail } }: { readonly words: StateWords }) => (
  <Headline look={looks[tone]} title={title} detail={detail} />
);
