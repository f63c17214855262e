/** Names of audit events: noun and verb as `recordEvent` is given them. */
export const auditActions = {
  agreement: {
    drafted: 'Agreement drafted',
    sent: 'Agreement sent',
    signed: 'Agreement signed',
    ended: 'Agreement ended',
    expired: 'Agreement expired',
    copy_kept: 'Signed copy kept',
  },
  call: {
    logged: 'Call logged',
    undone: 'Call undone',
  },
  call_session: {
    window_overridden: 'Called outside of the calling hours',
  },
  calling_hours: {
    changed: 'Calling hours changed',
  },
  client: {
    changed: 'Client changed',
    contacts_changed: 'Contacts at the client changed',
    office_hours_changed: 'Office hours changed',
    reopened: 'Client won again',
    viewed: 'Confidential client looked at',
    referral_planned: 'Referral planned',
    referral_put_off: 'Referral put off',
  },
  company: {
    edited: 'Company edited',
    merged: 'Companies merged',
    merge_undone: 'Merge of companies undone',
    told_apart: 'Companies told apart',
  },
  consent: {
    given: 'Consent given',
    withdrawn: 'Consent withdrawn',
  },
  consents: {
    exported: 'Consents exported',
  },
  custom_field: {
    added: 'Own field added',
    changed: 'Own field changed',
    archived: 'Own field archived',
    restored: 'Own field restored',
  },
  demo: {
    filled: 'Sample data added',
  },
  engagement: {
    started: 'Engagement started',
    changed: 'Engagement changed',
    ended: 'Engagement ended',
    reopened: 'Engagement reopened',
  },
  enrolments: {
    rested: 'Sequences rested',
    woken: 'Sequences went on',
  },
  gatekeeper: {
    saved: 'Front desk noted',
    deleted: 'Front desk deleted',
    restored: 'Front desk restored',
  },
  import: {
    begun: 'Import begun',
    done: 'Import done',
    undone: 'Import undone',
  },
  inbox: {
    saved: 'Inbox saved',
    removed: 'Inbox removed',
  },
  income: {
    exported: 'Income exported',
  },
  invitation: {
    withdrawn: 'Invitation withdrawn',
  },
  mailbox: {
    saved: 'Mailbox saved',
    removed: 'Mailbox removed',
  },
  member: {
    created: 'Account created',
    invited: 'Member invited',
    joined: 'Member joined',
    removed: 'Member removed',
    role_changed: 'Role changed',
    password_changed: 'Password changed',
    password_link_made: 'Link for a new password made',
    password_reset: 'New password chosen',
    codes_on: 'One-time codes switched on',
    codes_off: 'One-time codes switched off',
    recovery_code_used: 'Recovery code used',
    recovery_codes_renewed: 'Recovery codes renewed',
  },
  notice: {
    given: 'Told about the source of the data',
  },
  outcome: {
    changed: 'Outcome changed',
    reset: 'Outcomes reset',
  },
  packet_page: {
    extended: 'Packet page extended',
    revoked: 'Packet page revoked',
    reopened: 'Packet page reopened',
  },
  person: {
    data_given: 'All data of a person given out',
    objected: 'Objection noted',
    erasure: 'Person erased at her wish',
    retention: 'Person erased after the time was over',
  },
  prospect: {
    created: 'Prospect added',
    edited: 'Prospect edited',
    deleted: 'Prospect deleted',
    restored: 'Prospect restored',
    stage_moved: 'Stage changed',
    interest_presumed: 'Presumed interest noted',
    converted: 'Became a client',
    conversion_undone: 'Conversion undone',
    merged: 'Prospects merged',
    merge_undone: 'Merge undone',
    told_apart: 'Prospects told apart',
    referred: 'Referral noted',
  },
  prospect_list: {
    deleted: 'List deleted',
  },
  prospects: {
    exported: 'Prospects exported',
    bulk_stage: 'Stage of many changed',
    bulk_tag: 'Many tagged',
    bulk_untag: 'Tag taken off many',
    bulk_list: 'Many put on a list',
    bulk_unlist: 'Many taken off a list',
    bulk_enrol: 'Sequence started for many',
    bulk_delete: 'Many deleted',
    bulk_undone: 'Change of many undone',
  },
  reference: {
    released: 'Reference released',
    release_withdrawn: 'Release of a reference withdrawn',
  },
  retention: {
    changed: 'Retention changed',
  },
  sample: {
    released: 'Work sample released',
    release_withdrawn: 'Release of a sample withdrawn',
  },
  saved_view: {
    deleted: 'View deleted',
  },
  backup: {
    requested: 'Backup asked for',
  },
  restore: {
    confirmed: 'Restored copy released',
  },
  script: {
    published: 'Script published',
    archived: 'Script archived',
  },
  sending: {
    paused: 'Sending paused',
    resumed: 'Sending resumed',
  },
  sequence: {
    published: 'Sequence published',
    made_default: 'Sequence made the usual one',
  },
  stage: {
    added: 'Stage added',
    changed: 'Stage changed',
    removed: 'Stage removed',
    shifted: 'Stage moved',
  },
  suppression: {
    added: 'Blocked',
  },
  time: {
    added: 'Time noted',
    changed: 'Time changed',
    deleted: 'Time deleted',
    restored: 'Time restored',
  },
  token: {
    created: 'Token made',
    revoked: 'Token revoked',
  },
  webhook: {
    added: 'Webhook added',
    removed: 'Webhook removed',
    resumed: 'Webhook resumed',
  },
  workspace: {
    changed: 'Settings changed',
    exported: 'Everything exported',
  },
};
