import type { NumberPlace } from './number';

/**
 * How desks write request numbers. Data: each row is one form under its source; the test beside
 * `desk-format-examples.ts` runs an example of each.
 * Group 1 of `pattern` is the number. Forms every desk may use (`[#1]`, "Ticket: 1", 工单号：1) are read by the
 * general rules in `labelled.ts` and `bracketed.ts`; a row here is for what those cannot know.
 */
export interface DeskFormat {
  readonly system: string;
  readonly places: readonly NumberPlace[];
  readonly pattern: RegExp;
  /** Lower-case header names, for rows of place `header`. */
  readonly headers?: readonly string[];
  readonly score: number;
}

const text: readonly NumberPlace[] = ['subject', 'body'];

export const deskFormats: readonly DeskFormat[] = [
  {
    // customers.internetcreations.com How-Email-to-Case-Premium
    system: 'Salesforce',
    places: text,
    pattern: /(ref:[^\s:\]]{5,60}:ref)/gi,
    score: 64,
  },
  {
    // help.salesforce.com service.support_email_to_case_threading (Case.Thread_Token)
    system: 'Salesforce',
    places: text,
    pattern: /(thread::[A-Za-z0-9_-]{8,64}::)/g,
    score: 58,
  },
  {
    // ServiceNow KB0955633; community 2267370; UR: servicenow.com ur-service-mask-use-effective-number
    system: 'ServiceNow',
    places: text,
    pattern:
      /(?:^|[^A-Za-z0-9])((?:INC|RITM|REQ|SCTASK|TASK|CHG|PRB|CS|HRC|HRT|CALL|UR|FSM|WOT?|STRY|CTASK|PTASK)\d{7,10})(?![A-Za-z0-9])/g,
    score: 82,
  },
  {
    // docs.servicenow.com c_WorkingWithWatermarks
    system: 'ServiceNow',
    places: ['body'],
    pattern: /(?:^|[^A-Za-z0-9])Ref:\s?(MSG\d{4,12})/g,
    score: 56,
  },
  {
    // docs.frappe.io helpdesk: naming series HD-TICKET-; other desks' series with the noun inside
    system: 'Naming series',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9-])([A-Z]{2,8}-(?:TICKET|CASE|REQ|INC|ISSUE)-\d{3,10})(?![A-Za-z0-9-])/g,
    score: 80,
  },
  {
    // cloudfronts.com custom-auto-number-for-cases
    system: 'Dynamics 365',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9])(CAS-\d{4,8}-[A-Z0-9]{4,8})(?![A-Za-z0-9])/gi,
    score: 84,
  },
  {
    // technet hh367422; elogic.com email-correlation-in-dynamics-365
    system: 'Dynamics 365',
    places: ['subject'],
    pattern: /(?:^|[\s([])(CRM:\d{4,18})(?![A-Za-z0-9])/gi,
    score: 70,
  },
  {
    // learn.microsoft.com Azure support requests
    system: 'Microsoft support',
    places: text,
    pattern: /TrackingID#?\s?[:#]?\s?(\d{12,20})/gi,
    score: 80,
  },
  {
    // support.zendesk.com 8396827889946
    system: 'Zendesk',
    places: ['body', 'subject'],
    pattern: /\[([A-Z0-9]{6}-[A-Z0-9]{4,5})\]/g,
    score: 60,
  },
  {
    // mails of plugins@wordpress.org (Help Scout mailbox)
    system: 'Help Scout',
    places: text,
    pattern: /\{#HS:(\d{4,14}-\d{1,10})#\}/g,
    score: 62,
  },
  {
    // manageengine.jp ServiceDesk_Plus_On-Demand ?p=723; help.zoho.com ticket id in subject
    system: 'ManageEngine ServiceDesk Plus, Zoho Desk',
    places: text,
    pattern: /##\s?((?:[A-Z]{1,6}-)?\d{1,12})\s?##/g,
    score: 84,
  },
  {
    // helpdesk.kaseya.com 360016273578
    system: 'Kaseya BMS',
    places: ['subject'],
    pattern: /(?:^|[\s[(])#(\d{3,12})#(?![\d#])/g,
    score: 72,
  },
  {
    // autotask.net ticket number (T + date + counter)
    system: 'Autotask',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9])(T(?:19|20)\d{6}\.\d{3,6})(?![A-Za-z0-9])/g,
    score: 80,
  },
  {
    // support.liveagent.com ticket id (code)
    system: 'LiveAgent',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9-])([A-Z]{3}-[A-Z]{5}-\d{3})(?![A-Za-z0-9-])/g,
    score: 74,
  },
  {
    // support.deskpro.com reference-code-settings
    system: 'Deskpro',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9-])([A-Z]{4}-\d{4}-[A-Z]{4})(?![A-Za-z0-9-])/g,
    score: 74,
  },
  {
    // cerb.ai docs/tickets/masks
    system: 'Cerb',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9-])([A-Z]{3}-\d{5}-\d{3})(?![A-Za-z0-9-])/g,
    score: 74,
  },
  {
    // paypal.com resolution centre case id
    system: 'PayPal',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9-])(PP-(?:[A-Z]-)?[A-Z0-9]{3}(?:-[A-Z0-9]{3}){1,4})(?![A-Za-z0-9-])/g,
    score: 80,
  },
  {
    // halopsa.com guides: email subject tag
    system: 'HaloPSA',
    places: ['subject'],
    pattern: /\[ID\s?[:#]\s?(\d{3,12})\]/gi,
    score: 80,
  },
  {
    // department prefix + counter, seen in several small desks
    system: 'Help desk subject prefix',
    places: ['subject'],
    pattern: /\[([A-Z]{2,6}\d{5,10})\]/g,
    score: 72,
  },
  {
    // itophub.io ticket reference format (R-%06d, I-%06d)
    system: 'iTop',
    places: text,
    pattern: /(?:^|[^A-Za-z0-9-])([RIPC]-\d{6})(?![A-Za-z0-9-])/g,
    score: 66,
  },
  {
    // usual Chinese wording: number before the noun
    system: 'Chinese desks',
    places: text,
    pattern:
      /(?:^|[^A-Za-z0-9-])([A-Z]{0,6}-?\d{3,20})\s?[号號]\s?(?:工单|工單|案件|请求|請求|服务单|服務單|服务请求|受理单|咨询|投诉|投訴|申诉|申訴|问题单)/g,
    score: 74,
  },
  {
    // zammad-admin-documentation channels/email/filters/system-filters.rst
    system: 'Jira',
    places: ['subject'],
    pattern: /\[JIRA\]\s{0,2}(?:\[[^\]]{1,30}\]\s{0,2})?\(([A-Z][A-Z0-9_]{1,9}-\d{1,7})\)/gi,
    score: 84,
  },
  {
    // bestpractical/rt lib/RT/Action/SendEmail.pm
    system: 'RT',
    places: ['header'],
    headers: ['rt-ticket', 'x-rt-ticket'],
    pattern: /#\s?(\d{1,12})/g,
    score: 88,
  },
  {
    // redmine app/models/mailer.rb; otrs, zammad, bugzilla notification headers
    system: 'Ticket systems',
    places: ['header'],
    headers: [
      'x-redmine-issue-id',
      'x-otrs-ticketnumber',
      'x-otrs-ticket-number',
      'x-otobo-ticketnumber',
      'x-znuny-ticketnumber',
      'x-zammad-ticket-number',
      'x-zammad-ticketnumber',
      'x-bugzilla-id',
      'x-gitlab-issue-iid',
      'x-mantis-issue-id',
      'x-roundup-issue-id',
      'x-glpi-ticket-id',
      'x-freshdesk-ticket-id',
      'x-zendesk-ticket-id',
      'x-helpscout-conversation-number',
      'x-happyfox-ticket-id',
      'x-kayako-ticket-id',
      'x-liveagent-ticket-id',
      'x-ticket-id',
      'x-ticket-number',
      'x-ticketid',
      'x-ticketnumber',
      'x-ticket',
      'x-case-id',
      'x-case-number',
      'x-incident-number',
      'x-servicenow-number',
      'x-jira-issue-key',
      'ticket-id',
    ],
    pattern: /(?:^|[\s#:])([A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,20}){0,4})\s*$/g,
    score: 86,
  },
  {
    // bestpractical/rt lib/RT/Interface/Email.pm
    system: 'RT',
    places: ['message-id'],
    pattern: /<RT-Ticket-(\d{1,12})@/gi,
    score: 74,
  },
  {
    // bestpractical/rt lib/RT/Interface/Email.pm GenMessageId
    system: 'RT',
    places: ['message-id'],
    pattern: /<rt-[\w.+]{1,40}-\d{1,10}-\d{6,14}-\d{1,10}\.(\d{1,12})-\d{1,10}-\d{1,10}@/gi,
    score: 74,
  },
  {
    // redmine app/models/mail_handler.rb MESSAGE_ID_RE
    system: 'Redmine',
    places: ['message-id'],
    pattern: /<redmine\.issue-(\d{1,12})\.\d/gi,
    score: 74,
  },
  {
    // glpi-project/glpi NotificationTarget::getMessageId
    system: 'GLPI',
    places: ['message-id'],
    pattern: /<GLPI(?:_[a-z0-9]{1,40})?-(?:Ticket-)?(\d{1,12})[./@-]/gi,
    score: 72,
  },
  {
    // bugzilla Bugzilla/BugMail.pm
    system: 'Bugzilla',
    places: ['message-id'],
    pattern: /<bug-(\d{1,10})-\d{1,10}[@-]/gi,
    score: 72,
  },
  {
    // gitlab app/mailers/notify.rb message_id
    system: 'GitLab',
    places: ['message-id'],
    pattern: /<(?:issue|ticket|case|conversation)[_-](\d{1,12})@/gi,
    score: 64,
  },
  {
    // odoo/odoo tools/mail.py generate_tracking_message_id
    system: 'Odoo',
    places: ['message-id'],
    pattern: /-openerp-(\d{1,12})-(?:helpdesk\.ticket|project\.(?:issue|task)|crm\.claim)@/gi,
    score: 72,
  },
  {
    // support.zendesk.com 8396827889946
    system: 'Plus address',
    places: ['address'],
    pattern: /^[\w.-]{1,40}\+id([A-Z0-9]{6}-?[A-Z0-9]{4,5})@/gi,
    score: 66,
  },
  {
    // debian.org Bugs/Developer: 1066832@, 1066832-submitter@; launchpad.net: 1674114@bugs
    system: 'debbugs, Launchpad',
    places: ['address'],
    pattern: /^(\d{4,9})(?:-[a-z]{2,12})?@(?:bugs|debbugs|bugzilla)\./gi,
    score: 64,
  },
  {
    // debian.org Bugs/Reporting: what its machine answers; subjects read `Bug#1066832: …`
    system: 'debbugs',
    places: ['header'],
    headers: ['x-debian-pr-message', 'x-gnu-pr-message'],
    pattern: /^[a-z-]{2,20} (\d{4,9})$/gi,
    score: 86,
  },
  {
    // RFC 5233 subaddressing as used by desks
    system: 'Plus address',
    places: ['address'],
    pattern:
      /^[\w.-]{1,40}\+(?:ticket|case|request|req|issue|conversation|id|t|c)?[-_=#.]?(\d{2,14}|[A-Z]{2,8}-\d{1,8})@/gi,
    score: 58,
  },
  {
    // per-request reply addresses
    system: 'Address',
    places: ['address'],
    pattern: /^(?:ticket|case|request|issue|incident|rt|helpdesk-ticket)[-_=.+]?(\d{3,14})@/gi,
    score: 58,
  },
  {
    // links to the report in debbugs, Bugzilla and Launchpad
    system: 'Link',
    places: ['body'],
    pattern:
      /https?:\/\/[^\s<>"]{3,80}?\/(?:bugreport\.cgi\?bug=|show_bug\.cgi\?id=|bugs\/|\+bug\/)(\d{4,9})(?![\w-])/gi,
    score: 46,
  },
  {
    // links to the request in Zendesk, Freshdesk, Redmine, Zammad mails
    system: 'Link',
    places: ['body'],
    pattern:
      /https?:\/\/(?!(?:www\.)?(?:github|gitlab|bitbucket|gitee|codeberg)\.)[^\s<>"]{3,120}?\/(?:tickets?|requests?|cases?|incidents?|issues?|Ticket\/Display\.html\?id=)[/=]?((?:[A-Z]{2,8}-)?\d{2,14})(?![\w-])/gi,
    score: 46,
  },
];
