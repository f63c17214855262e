import type { auditActions as english } from '../en/audit-actions';
import type { Translated } from '../translations';

export const auditActions: Translated<typeof english> = {
  agreement: {
    drafted: 'Vereinbarung entworfen',
    sent: 'Vereinbarung verschickt',
    signed: 'Vereinbarung unterschrieben',
    ended: 'Vereinbarung beendet',
    expired: 'Vereinbarung abgelaufen',
    copy_kept: 'Unterschriebene Fassung abgelegt',
  },
  call: {
    logged: 'Anruf eingetragen',
    undone: 'Anruf zurückgenommen',
  },
  call_session: {
    window_overridden: 'Außerhalb der Anrufzeiten angerufen',
  },
  calling_hours: {
    changed: 'Anrufzeiten geändert',
  },
  client: {
    changed: 'Kunde geändert',
    contacts_changed: 'Ansprechpartner geändert',
    office_hours_changed: 'Bürozeiten geändert',
    reopened: 'Kunde wieder aufgenommen',
    viewed: 'Vertraulichen Kunden angesehen',
    referral_planned: 'Empfehlung eingeplant',
    referral_put_off: 'Empfehlung verschoben',
  },
  company: {
    edited: 'Firma bearbeitet',
    merged: 'Firmen zusammengeführt',
    merge_undone: 'Zusammenführung von Firmen zurückgenommen',
    told_apart: 'Firmen auseinandergehalten',
  },
  consent: {
    given: 'Einwilligung erteilt',
    withdrawn: 'Einwilligung widerrufen',
  },
  consents: {
    exported: 'Einwilligungen exportiert',
  },
  custom_field: {
    added: 'Eigenes Feld angelegt',
    changed: 'Eigenes Feld geändert',
    archived: 'Eigenes Feld archiviert',
    restored: 'Eigenes Feld zurückgeholt',
  },
  demo: {
    filled: 'Beispieldaten angelegt',
  },
  engagement: {
    started: 'Auftrag begonnen',
    changed: 'Auftrag geändert',
    ended: 'Auftrag beendet',
    reopened: 'Auftrag wieder aufgenommen',
  },
  enrolments: {
    rested: 'Sequenzen angehalten',
    woken: 'Sequenzen fortgesetzt',
  },
  gatekeeper: {
    saved: 'Empfang notiert',
    deleted: 'Empfang gelöscht',
    restored: 'Empfang zurückgeholt',
  },
  import: {
    begun: 'Import begonnen',
    done: 'Import fertig',
    undone: 'Import zurückgenommen',
  },
  inbox: {
    saved: 'Posteingang gespeichert',
    removed: 'Posteingang entfernt',
  },
  income: {
    exported: 'Einnahmen exportiert',
  },
  invitation: {
    withdrawn: 'Einladung zurückgezogen',
  },
  mailbox: {
    saved: 'Postfach gespeichert',
    removed: 'Postfach entfernt',
  },
  member: {
    created: 'Konto angelegt',
    invited: 'Mitglied eingeladen',
    joined: 'Mitglied beigetreten',
    removed: 'Mitglied entfernt',
    role_changed: 'Rolle geändert',
    password_changed: 'Passwort geändert',
    password_link_made: 'Link für ein neues Passwort erstellt',
    password_reset: 'Neues Passwort gewählt',
    codes_on: 'Einmalcodes eingeschaltet',
    codes_off: 'Einmalcodes ausgeschaltet',
    recovery_code_used: 'Notfallcode verwendet',
    recovery_codes_renewed: 'Notfallcodes erneuert',
  },
  notice: {
    given: 'Über die Herkunft der Daten informiert',
  },
  outcome: {
    changed: 'Ergebnis geändert',
    reset: 'Ergebnisse zurückgesetzt',
  },
  packet_page: {
    extended: 'Seite der Mappe verlängert',
    revoked: 'Seite der Mappe gesperrt',
    reopened: 'Seite der Mappe wieder geöffnet',
  },
  person: {
    data_given: 'Alle Daten einer Person herausgegeben',
    objected: 'Widerspruch vermerkt',
    erasure: 'Person auf Wunsch gelöscht',
    retention: 'Person nach Ablauf der Frist gelöscht',
  },
  prospect: {
    created: 'Kontakt angelegt',
    edited: 'Kontakt bearbeitet',
    deleted: 'Kontakt gelöscht',
    restored: 'Kontakt zurückgeholt',
    stage_moved: 'Phase geändert',
    interest_presumed: 'Mutmaßliches Interesse notiert',
    converted: 'Kunde geworden',
    conversion_undone: 'Umwandlung zurückgenommen',
    merged: 'Kontakte zusammengeführt',
    merge_undone: 'Zusammenführung zurückgenommen',
    told_apart: 'Kontakte auseinandergehalten',
    referred: 'Empfehlung notiert',
  },
  prospect_list: {
    deleted: 'Liste gelöscht',
  },
  prospects: {
    exported: 'Kontakte exportiert',
    bulk_stage: 'Phase von vielen geändert',
    bulk_tag: 'Viele markiert',
    bulk_untag: 'Markierung von vielen entfernt',
    bulk_list: 'Viele auf eine Liste gesetzt',
    bulk_unlist: 'Viele von einer Liste genommen',
    bulk_enrol: 'Sequenz für viele begonnen',
    bulk_delete: 'Viele gelöscht',
    bulk_undone: 'Änderung von vielen zurückgenommen',
  },
  reference: {
    released: 'Referenz freigegeben',
    release_withdrawn: 'Freigabe einer Referenz zurückgezogen',
  },
  retention: {
    changed: 'Aufbewahrung geändert',
  },
  sample: {
    released: 'Arbeitsprobe freigegeben',
    release_withdrawn: 'Freigabe einer Arbeitsprobe zurückgezogen',
  },
  saved_view: {
    deleted: 'Ansicht gelöscht',
  },
  backup: {
    requested: 'Sicherung angestoßen',
  },
  restore: {
    confirmed: 'Wiederhergestellte Kopie freigegeben',
  },
  script: {
    published: 'Leitfaden veröffentlicht',
    archived: 'Leitfaden archiviert',
  },
  sending: {
    paused: 'Versand angehalten',
    resumed: 'Versand fortgesetzt',
  },
  sequence: {
    published: 'Sequenz veröffentlicht',
    made_default: 'Sequenz zur üblichen gemacht',
  },
  stage: {
    added: 'Phase angelegt',
    changed: 'Phase bearbeitet',
    removed: 'Phase entfernt',
    shifted: 'Phase verschoben',
  },
  suppression: {
    added: 'Gesperrt',
  },
  time: {
    added: 'Zeit eingetragen',
    changed: 'Zeit geändert',
    deleted: 'Zeit gelöscht',
    restored: 'Zeit zurückgeholt',
  },
  token: {
    created: 'Token erstellt',
    revoked: 'Token widerrufen',
  },
  webhook: {
    added: 'Webhook hinzugefügt',
    removed: 'Webhook entfernt',
    resumed: 'Webhook fortgesetzt',
  },
  workspace: {
    changed: 'Einstellungen geändert',
    exported: 'Alles als Datei mitgenommen',
  },
};
