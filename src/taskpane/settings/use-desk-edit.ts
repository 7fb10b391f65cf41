import { useState } from 'react';
import type { DeskProfile } from '../../core/desks/desk-profile';
import { hostImitates } from '../../core/desks/look-alike';
import { officialHosts } from '../../core/desks/official';
import { parseDesk } from '../../core/desks/parse-desk';
import { useText } from '../app/text';
import { settingsText } from '../strings/settings';
import { useProblemText } from './use-problem-text';

/** A desk while it is edited, by fields or as a whole text, and what stands against saving it. */
export const useDeskEdit = (desk: DeskProfile, desks: readonly DeskProfile[]) => {
  const t = useText();
  const problemText = useProblemText();
  const [profile, setProfile] = useState<DeskProfile>(desk);
  const [json, setJson] = useState<string>();
  const given: unknown = json === undefined ? profile : parseJson(json);
  const parsed = given === undefined ? undefined : parseDesk(given);
  const valid = parsed?.ok ? parsed.desk : undefined;
  const others = desks.filter(({ id }) => id !== desk.id);
  const isTaken = valid !== undefined && others.some(({ id }) => id === valid.id);
  const isUntouched = json === undefined && profile === desk;
  const problems = isUntouched
    ? []
    : [
        ...(parsed === undefined ? [t(settingsText.notJson)] : []),
        ...(parsed && !parsed.ok ? parsed.problems.map(problemText) : []),
        ...(isTaken ? [t(settingsText.idTaken)] : []),
      ];
  return {
    profile,
    json: json ?? JSON.stringify(profile, null, 2),
    problems,
    /** A known desk that this one may be mistaken for. */
    resembled: valid && others.find((other) => resembles(valid, other)),
    /** What can be saved. */
    valid: isTaken ? undefined : valid,
    change: (fields: Partial<DeskProfile>) => {
      setJson(undefined);
      setProfile({ ...profile, ...fields });
    },
    changeJson: (value: string) => {
      setJson(value);
      const edited = parseJson(value);
      const result = edited === undefined ? undefined : parseDesk(edited);
      if (result?.ok) setProfile(result.desk);
    },
  };
};

const resembles = (desk: DeskProfile, known: DeskProfile): boolean =>
  officialHosts(known).some((official) => officialHosts(desk).some((host) => hostImitates(host, official)));

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
