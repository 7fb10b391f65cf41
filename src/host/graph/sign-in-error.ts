import { MailboxError, type MailboxErrorCode } from '../mailbox';

/** What MSAL and Entra say, as one of our few codes. Never passes their texts on: they name accounts. */
export const signInError = (error: unknown, operation: string): MailboxError =>
  error instanceof MailboxError ? error : new MailboxError(codeOf(error), operation);

interface AuthErrorLike {
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
  readonly message?: unknown;
  readonly subError?: unknown;
}

/** First match wins. AADSTS numbers: learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const signs: readonly (readonly [MailboxErrorCode, RegExp])[] = [
  // 90094, 90095, 90096, 90097: an administrator has to agree; 65001 without a user's right to agree ends there too.
  ['admin-consent', /AADSTS(?:9009[0-9]|65002)\b|admin_consent|consent_required/],
  // 50105: not assigned to the application; 53000–53011: device, app or place not allowed; 50158: outside challenge.
  [
    'conditional-access',
    /AADSTS(?:5300\d|5301\d|530\d{2,3}|50105|50158|50005)\b|basic_action|additional_action|message_only|access_denied_by_policy/,
  ],
  // 50020, 50034: an account of another directory; 500200, 50194, 700016: personal account or unknown application.
  ['not-supported-account', /AADSTS(?:50020|50034|500200|50194|700016|9002341)\b|unsupported_account/],
  ['declined', /AADSTS(?:65004|50126)\b|user_cancell?ed|access_denied|consent_declined|user_canceled/],
  [
    'offline',
    /no_network|network_error|post_request_failed|get_request_failed|endpoints_resolution_error|Failed to fetch/,
  ],
  ['signed-out', /interaction_required|login_required|no_account|no_tokens|invalid_grant|token_refresh_required/],
];

const codeOf = (error: unknown): MailboxErrorCode => {
  const { errorCode, errorMessage, message, subError } = (error ?? {}) as AuthErrorLike;
  const said = [errorCode, subError, errorMessage, message]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .slice(0, 2000);
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? 'unknown';
};

/**
 * Outlook has no sign-in to lend here, or says so too late (platform.md §7: MSAL #7723; office-js #6610 for an origin it
 * does not take, which only its text tells): our own window may still work.
 */
export const isBridgeMissing = (error: unknown): boolean => {
  const { errorCode, errorMessage } = (error ?? {}) as AuthErrorLike;
  return /nested_app_auth|no_account_(?:error|found)|nested app auth/i.test(
    `${String(errorCode)} ${String(errorMessage)}`,
  );
};
