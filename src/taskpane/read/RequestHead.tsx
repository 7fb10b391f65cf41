import { mergeClasses } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useHeadlineStyles, type HeadlineColour } from '../components/headline-styles';
import { CheckCircle, Clock, Person, Warning } from '../components/icons';
import type { StateTone, StateWords } from './state-words';

const looks: Readonly<Record<StateTone, { readonly icon: ComponentType; readonly colour: HeadlineColour }>> = {
  calm: { icon: Clock, colour: 'brand' },
  soon: { icon: Clock, colour: 'warning' },
  late: { icon: Warning, colour: 'danger' },
  you: { icon: Person, colour: 'brand' },
  done: { icon: CheckCircle, colour: 'success' },
};

/** How the request stands, in one line and the colour that goes with it. */
export const RequestHead = ({ words: { tone, title, detail } }: { readonly words: StateWords }) => {
  const styles = useHeadlineStyles();
  const { icon: Icon, colour } = looks[tone];
  return (
    <header className={mergeClasses(styles.root, styles[colour])}>
      <Icon />
      <h2 className={styles.title}>{title}</h2>
      {detail !== '' && <p className={styles.detail}>{detail}</p>}
    </header>
  );
};
