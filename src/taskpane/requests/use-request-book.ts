import { useMemo } from 'react';
import type { PaneParts } from '../app/pane-parts';
import { createRequestBook, type RequestBook } from '../session/request-book';
import { coreRequests } from './core-requests';

export const useRequestBook = ({ host, ledger, settings, classifier, now }: PaneParts): RequestBook =>
  useMemo(
    () => createRequestBook({ host, ledger, settings, now, core: coreRequests(classifier) }),
    [host, ledger, settings, classifier, now],
  );
