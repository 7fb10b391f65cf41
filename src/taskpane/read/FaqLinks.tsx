import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeskProfile } from '../../core/desks/desk-profile';
import type { RequestType } from '../../core/models/request-type';
import { useSpeech, useText } from '../app/text';
import { readText } from '../strings/read';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Pages of the desk's profile about this kind of problem; each link shows where it leads. */
export const FaqLinks = ({ desk, type }: { readonly desk: DeskProfile; readonly type: RequestType }) => {
  const { locale } = useSpeech();
  const t = useText();
  const links = desk.faq[type] ?? [];
  const inLanguage = links.filter(({ language }) => language === locale);
  return <LinkList title={t(readText.faq)} links={inLanguage.length > 0 ? inLanguage : links} />;
};

export const LinkList = ({
  title,
  links,
}: {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly url?: string }[];
}) => {
  const styles = useStyles();
  const t = useText();
  if (links.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {links.map(({ title: name, url }) => {
          const host = hostOf(url);
          return (
            <li key={`${name} ${url ?? ''}`}>
              {host === undefined ? (
                name
              ) : (
                <a className={styles.link} href={url} target="_blank" rel="noreferrer noopener">
                  {t(readText.linkHost, { title: name, host })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** Only https pages are linked; profiles are checked, old stored ones may not have been. */
const hostOf = (url: string | undefined): string | undefined => {
  try {
    const parsed = url === undefined ? undefined : new URL(url);
    return parsed?.protocol === 'https:' ? parsed.hostname : undefined;
  } catch {
    return undefined;
  }
};
