import type { importIssues as english } from '../en/import-issues';
import type { Translated } from '../translations';

export const importIssues: Translated<typeof english> = {
  unclosed_quote:
    'Ein Anführungszeichen wird geöffnet und nicht geschlossen. Schließen oder löschen Sie es in dieser Zeile.',
  stray_quote:
    'Nach einem schließenden Anführungszeichen folgt Text. Verdoppeln Sie Anführungszeichen innerhalb der Zelle.',
  quote_in_text: 'Mitten im Text stehen Anführungszeichen; sie wurden so übernommen.',
  rows_inside_quotes:
    'Eine Zelle in Anführungszeichen enthält offenbar ganze Zeilen. Bitte prüfen Sie, ob ein Anführungszeichen fehlt.',
  too_few_cells: 'Die Zeile hat {{found}} Zellen, die Kopfzeile {{expected}}. Bitte ergänzen Sie, was fehlt.',
  too_many_cells:
    'Die Zeile hat {{found}} Zellen, die Kopfzeile {{expected}}. Text mit Trennzeichen darin braucht Anführungszeichen.',
  row_too_long: 'Die Zeile ist länger als {{limit}} Zeichen und wurde abgeschnitten.',
  cell_too_long: 'Die Zelle ist länger als {{limit}} Zeichen und wurde abgeschnitten.',
  nul_byte: 'Die Zelle enthält ein Zeichen, das in keinen Text gehört (NUL). Bitte löschen Sie es.',
  garbled_characters: 'Umlaute und Zeichen sind verstümmelt. Bitte exportieren Sie die Datei neu, als UTF-8.',
  garbled_file:
    'Umlaute in dieser Datei sind verstümmelt: Aus „{{value}}“ wurde „{{text}}“. Die Datei wurde vor dem Hochladen falsch geöffnet und so gespeichert. Exportieren Sie sie bitte neu aus dem ursprünglichen Programm, ohne sie in Excel zu öffnen; sonst stehen die Namen so in der Liste.',
  damaged_characters:
    'Einige Zeichen gingen schon vor dem Hochladen verloren (�). Vielleicht ist die Kodierung eine andere.',
  hidden_row: 'Diese Zeile ist in der Tabelle ausgeblendet oder weggefiltert. Sie wird trotzdem gelesen.',
  cells_beside_table:
    'Rechts neben der Tabelle stehen in dieser Zeile weitere Zellen. Sie wurden weggelassen.',
  cell_error: 'In der Zelle steht {{text}}, der Fehler einer Formel. Sie gilt als leer.',
  formula_without_result:
    'Die Formel der Zelle hat kein gespeichertes Ergebnis. Öffnen und speichern Sie die Datei in Excel, damit sie eines hat.',
  rest_unreadable:
    'Ab hier ist die Datei beschädigt; die Zeilen davor wurden gelesen. Speichern Sie sie neu und laden Sie sie noch einmal hoch.',
  card_not_whole:
    'Der Visitenkarte fehlt ihr Anfang (BEGIN:VCARD) oder ihr Ende (END:VCARD). Sie wurde nicht übernommen.',
  card_line_unreadable:
    'Zeile {{number}} der Datei lässt sich nicht lesen. Die Visitenkarte wurde nicht übernommen.',
  card_values_left_out: 'Ein Kontakt hat eine Anschrift und eine Website. Weggelassen wurde: {{values}}.',
  value_too_long: 'Der Text ist länger als {{limit}} Zeichen. Bitte kürzen Sie ihn.',
  formula_cell: '„{{text}}“ ist die Formel einer Tabelle, nicht ihr Ergebnis. Sie wurde als Text übernommen.',
  direction_marks: 'Unsichtbare Zeichen für die Schreibrichtung wurden entfernt.',
  duplicate_header: 'Mehrere Spalten heißen „{{name}}“. Sie sind hier durchnummeriert.',
  row_without_prospect: 'Die Zeile nennt weder Person noch Firma, weder Nummer noch Adresse.',
  row_not_reachable: 'Weder Telefonnummer noch E-Mail-Adresse: Dieser Kontakt lässt sich noch nicht anrufen.',
  name_unlikely: '„{{name}}“ sieht nicht nach einem Namen aus.',
  stage_unknown: '„{{text}}“ nennt keine Phase; der Kontakt beginnt in der ersten.',
  legal_basis_unknown: '„{{text}}“ nennt keine Rechtsgrundlage und wurde weggelassen.',
  company_from_domain: 'Die Firma „{{company}}“ ist nach {{domain}} benannt. Bitte prüfen Sie den Namen.',
  salutation_unknown: 'Die Anrede „{{text}}“ ist unbekannt und wurde weggelassen.',
  country_unknown: 'Das Land „{{text}}“ ist unbekannt und wurde weggelassen.',
  website_invalid: '„{{text}}“ ist keine Adresse einer Website und wurde weggelassen.',
  postal_code_zero_restored:
    'Der Postleitzahl {{text}} fehlte die führende Null; sie lautet jetzt {{value}}.',
  phone_excel_damage:
    'Excel hat diese Nummer in {{text}} verwandelt, die letzten Ziffern sind verloren. Tragen Sie die Nummer neu ein und formatieren Sie die Spalte als Text.',
  phone_without_digits: '„{{text}}“ ist keine Telefonnummer.',
  phone_emergency: '{{text}} ist eine Notrufnummer und wird nicht angerufen.',
  phone_premium: '{{text}} ist eine kostenpflichtige Sondernummer und wird nicht angerufen.',
  phone_several:
    'In einer Zelle stehen mehrere Nummern: {{values}}. Entscheiden Sie, ob alle übernommen werden.',
  phone_too_long: 'Diese Nummer hat mehr als {{limit}} Ziffern. Bitte prüfen Sie sie.',
  phone_without_area_code: 'Bei {{text}} fehlt die Vorwahl.',
  phone_invalid: '{{text}} ist keine Telefonnummer, die es gibt. Bitte prüfen Sie sie.',
  phone_looks_american:
    '{{text}} sieht nach einer amerikanischen Nummer aus und wurde als {{number}} gelesen. Stimmt das Land?',
  phone_words_dropped: 'Von „{{text}}“ wurde nur die Nummer {{number}} übernommen.',
  email_several:
    'In einer Zelle stehen mehrere Adressen: {{values}}. Entscheiden Sie, ob alle übernommen werden.',
  email_line_break: 'Die E-Mail-Adresse enthält einen Zeilenumbruch. Bitte tragen Sie nur eine Adresse ein.',
  email_without_at: 'Bei „{{text}}“ fehlt das @.',
  email_without_name: 'Bei „{{text}}“ steht nichts vor dem @.',
  email_without_domain: 'Bei „{{text}}“ steht nichts nach dem @.',
  email_name_too_long: '„{{text}}“ ist vor dem @ zu lang: Erlaubt sind 64 Zeichen.',
  email_too_long: 'Die E-Mail-Adresse ist länger als {{limit}} Zeichen.',
  email_dots: '„{{text}}“ hat vor dem @ einen Punkt zu viel.',
  email_blank_inside: '„{{text}}“ enthält ein Leerzeichen.',
  email_characters: '„{{text}}“ enthält Zeichen, die in keine E-Mail-Adresse gehören.',
  email_domain_literal: '„{{text}}“ nennt eine Zahl statt einer Domain.',
  email_domain_without_dot: 'Bei „{{text}}“ fehlt nach dem @ eine Endung wie .de.',
  email_domain_characters: '„{{text}}“ enthält nach dem @ Zeichen, die keine Domain hat.',
  email_domain_hyphen: 'Bei „{{text}}“ steht nach dem @ ein Bindestrich an der falschen Stelle.',
  email_domain_dots: '„{{text}}“ hat nach dem @ einen Punkt zu viel.',
  email_domain_too_long: '„{{text}}“ ist nach dem @ zu lang.',
  email_domain_ending: '„{{text}}“ endet, wie keine Domain endet.',
  email_extracted: '{{address}} wurde aus „{{text}}“ übernommen.',
  email_look_alike:
    'Die Adresse enthält Buchstaben einer anderen Schrift, die unseren nur gleichen: {{letters}}. Sie könnte gefälscht sein.',
  email_name_not_ascii: '{{address}} hat vor dem @ Sonderzeichen. Viele Mailserver lehnen das ab.',
  email_role: '{{address}} gehört zu einer Stelle, nicht zu einer Person. Womöglich lesen mehrere mit.',
  email_own: '{{address}} ist Ihre eigene Adresse.',
};
