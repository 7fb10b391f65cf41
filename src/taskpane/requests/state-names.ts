import type { WaitingState } from '../../core/waiting/waiting';
import { requestsText } from '../strings/requests';

export const stateNames = {
  fresh: requestsText.stateFresh,
  'at-risk': requestsText.stateAtRisk,
  overdue: requestsText.stateOverdue,
  'your-turn': requestsText.stateYourTurn,
  closed: requestsText.stateClosed,
} as const satisfies Readonly<Record<WaitingState, unknown>>;
