// German.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  page_title: 'Zahlen · Duly',
  title: 'Zahlen',
  lead: 'Was Sie wissen dürfen, gezählt mit Stand {at}. Monate und Tage nach UTC.',
  'lead.now': 'Was Sie wissen dürfen, wird jetzt gezählt. Monate und Tage nach UTC.',
  span: 'Über die letzten',
  'span.months': '{n, plural, =1 {# Monat} other {# Monate}}',
  'only.country': 'Nur aus einem Land',
  'only.authority': 'Nur von einer Behörde',
  'only.chosen': 'Nur von',
  'only.take_away': ', entfernen',
  'only.note':
    'Gezählt ist, was geprüfte Absender dieser Auswahl gesandt haben; ein Ersuchen, dessen Absender noch niemand geprüft hat, steht in keinem dieser Bilder.',
  counting: 'Es wird gezählt',
  'due.overdue': 'überfällig',
  'due.today': 'heute',
  'due.tomorrow': 'morgen',
  'due.within_7_days': 'binnen 7 Tagen',
  'due.later': 'später',
  'due.no_clock': 'keine Frist läuft',
  'due.note': 'Offene Ersuchen nach der nächsten wirksamen Frist. Was bei null geschieht, steht im Eingang.',
  'due.head': 'Nächste Frist',
  demands: 'Ersuchen',
  month: 'Monat',
  received: 'Eingegangen',
  closed: 'Abgeschlossen',
  refused: 'Abgelehnt',
  'inflow.note':
    'Nach Tag des Eingangs und des Abschlusses. Was als kein Ersuchen abgelegt wurde, zählt nicht.',
  'inflow.open_at_end': 'Am Ende offen',
  'series.received': 'eingegangen',
  'series.closed': 'abgeschlossen',
  'series.open': 'offen',
  'series.median': 'Median',
  'series.slowest10': '9 von 10',
  series: '{name} {n, number}',
  'series.days': '{name} {n, number} T',
  'answer.note':
    'Tage vom Eingang bis zum Abschluss dessen, was im Monat abgeschlossen wurde: der mittlere Wert und der, unter dem neun von zehn bleiben.',
  'answer.median': 'Median (Tage)',
  'answer.slowest10': 'Neun von zehn binnen',
  'outcomes.note':
    'Abgeschlossene Ersuchen danach, als was sie im öffentlichen Bericht zählen. Die Datei enthält sie nach Monaten.',
  'outcomes.head': 'Ergebnis',
  'grounds.note':
    'Abgelehnte Zeilen in der neueren Hälfte dieser Monate und in Klammern (schmaler Balken) in der älteren.',
  'grounds.head': 'Grund',
  'grounds.now': 'Neuere Hälfte',
  'grounds.before': 'Ältere Hälfte',
  'redirects.note':
    'Sachen aus den Eingängen dieser Monate, eine je Kundin oder Kunde: was daraus wurde, dass die Behörde dorthin verwiesen wurde.',
  'redirects.head': 'Was daraus wurde',
  'redirects.withdrawn': 'die Behörde nahm zurück',
  'redirects.went_to_tenant': 'die Behörde ging zum Kunden',
  'redirects.renewed_to_us': 'die Behörde kam zu uns zurück',
  'redirects.notice_allowed': 'die Behörde lässt uns unterrichten',
  'redirects.unanswered': 'ohne Antwort abgeschlossen',
  'redirects.open': 'noch keine Antwort',
  'redirects.excepted': 'nicht dorthin verwiesen, mit Grund',
  'challenges.note':
    'In jedem Monat festgehaltene Anfechtungen: unsere, und in Klammern (dünner Balken) die, mit denen Kunden selbst vor Gericht gingen. Der öffentliche Bericht zählt nur unsere.',
  'challenges.head': 'Monat',
  'challenges.ours': 'Unsere',
  'challenges.tenants': 'Der Kunden selbst',
  'secrecy.note':
    'Laufende Geheimhaltung mit bekanntem Ende, nach dem Montag der Woche, in der sie endet; was später als in einem halben Jahr endet, steht in der letzten.',
  'secrecy.head': 'Woche vom',
  'secrecy.matters': 'Vorgänge',
  'secrecy.week': 'Woche vom {day}',
  'emergencies.unknown': 'unbekannter Absender',
  'emergencies.unknown_in': 'unbekannter Absender, {country}',
  'emergencies.note':
    'Alle, die je geltend gemacht wurden. Balken: beantwortet; schmaler Balken: beantwortet, und das nachzureichende Schreiben kam nie.',
  authority: 'Behörde',
  'emergencies.claimed': 'Geltend gemacht',
  'emergencies.declined': 'Abgelehnt',
  'emergencies.answered': 'Beantwortet',
  'emergencies.came': 'Schreiben kam',
  'emergencies.awaited': 'Erwartet',
  'emergencies.overdue': 'Überfällig',
  'emergencies.never': 'Kam nie',
  'authorities.note':
    'Bestätigte Absender, die zwanzig mit den meisten. „Abgelehnt“: als abgelehnt abgeschlossen.',
  country: 'Staat',
  'countries.note':
    'Nach dem Staat des bestätigten Absenders. Ein Ersuchen, dessen Absender niemand bestätigt hat, steht unter keinem Staat und ist hier nicht gezählt.',
  'axis.days': 'Tage',
  'axis.demands': 'Ersuchen',
  'countries.unknown': 'Ein unbekannter Staat',
  table: 'Die Zahlen als Tabelle',
  download: 'Als CSV herunterladen<hidden>: {says}</hidden>',
  'bar.before': '{now, number} ({before, number})',
  'says.inflow.none': 'Es ist noch kein Ersuchen eingegangen',
  'says.inflow':
    '{n, plural, =0 {Diesen Monat ging kein Ersuchen ein} =1 {Diesen Monat ging # Ersuchen ein} other {Diesen Monat gingen # Ersuchen ein}}, im letzten {last, number}; {open, plural, =1 {# ist offen} other {# sind offen}}',
  'says.due.overdue': '{n, plural, =1 {# Ersuchen ist überfällig} other {# Ersuchen sind überfällig}}',
  'says.due.today':
    '{n, plural, =1 {Nichts ist überfällig; für # Ersuchen endet heute eine Frist} other {Nichts ist überfällig; für # Ersuchen endet heute eine Frist}}',
  'says.due.none': 'Nichts ist überfällig, und heute endet keine Frist',
  'says.outcomes.none': 'In diesen Monaten wurde nichts abgeschlossen',
  'says.redirects.none': 'In diesen Monaten wurde keine Behörde an Kunden verwiesen',
  'says.redirects':
    '{n, plural, =1 {Einmal wurde eine Behörde an den Kunden verwiesen} other {#-mal wurde eine Behörde an den Kunden verwiesen}}; in {away, number} dieser Fälle wurde von uns nichts mehr verlangt',
  'says.challenges.none': 'In diesen Monaten wurde nichts angefochten',
  'says.challenges':
    'Wir reichten {ours, plural, =1 {# Anfechtung} other {# Anfechtungen}} ein, Kunden selbst {tenants, number}',
  'says.outcomes':
    '{all, plural, =1 {Das eine abgeschlossene Ersuchen zählt als „{outcome}“} other {Von # abgeschlossenen Ersuchen zählen die meisten als „{outcome}“: {n, number}}}',
  'says.answer.none': 'In diesen Monaten wurde nichts abgeschlossen, daher ist keine Antwortzeit bekannt',
  'says.answer.alone': 'Die Hälfte dessen, was im {month} abgeschlossen wurde, dauerte {days}',
  'says.answer.same':
    'Die Hälfte dessen, was im {month} abgeschlossen wurde, dauerte {days}, wie im {before_month}',
  'says.answer.more':
    'Die Hälfte dessen, was im {month} abgeschlossen wurde, dauerte {days}, mehr als im {before_month} ({before})',
  'says.answer.less':
    'Die Hälfte dessen, was im {month} abgeschlossen wurde, dauerte {days}, weniger als im {before_month} ({before})',
  days: '{n, plural, =0 {weniger als einen Tag} =1 {# Tag} other {# Tage}}',
  'says.grounds.none': 'In diesen Monaten wurde keine Zeile abgelehnt',
  'says.grounds.zero': 'Abgelehnte Zeilen sanken von {before, number} auf 0',
  'says.grounds.same':
    'Abgelehnte Zeilen blieben bei {now, number}{now, plural, =1 {, jetzt aus diesem Grund: {ground}} other {, die meisten jetzt aus diesem Grund: {ground}}}',
  'says.grounds.rose':
    'Abgelehnte Zeilen stiegen von {before, number} auf {now, number}{now, plural, =1 {, jetzt aus diesem Grund: {ground}} other {, die meisten jetzt aus diesem Grund: {ground}}}',
  'says.grounds.fell':
    'Abgelehnte Zeilen sanken von {before, number} auf {now, number}{now, plural, =1 {, jetzt aus diesem Grund: {ground}} other {, die meisten jetzt aus diesem Grund: {ground}}}',
  'says.secrecy.none': 'Es läuft keine Geheimhaltung mit bekanntem Ende',
  'says.secrecy.later': 'In den nächsten zwei Wochen endet keine Geheimhaltung',
  'says.secrecy':
    '{n, plural, =1 {Binnen zwei Wochen endet die Geheimhaltung für # Vorgang eines Kunden, und die Benachrichtigung geht hinaus} other {Binnen zwei Wochen endet die Geheimhaltung für # Vorgänge von Kunden, und die Benachrichtigungen gehen hinaus}}',
  'says.emergencies.none': 'Es wurde nie ein Notfall geltend gemacht',
  'says.emergencies.unanswered':
    '{n, plural, =1 {Der eine geltend gemachte Notfall wurde nicht beantwortet} other {Von # geltend gemachten Notfällen wurde keiner beantwortet}}',
  'says.emergencies.all_came':
    '{n, plural, =1 {Nach dem einen beantworteten Notfall blieb das Verfahren nicht aus} other {Nach keinem von # beantworteten Notfällen blieb das Verfahren aus}}{late, plural, =0 {} =1 {; bei # ist es überfällig} other {; bei # ist es überfällig}}',
  'says.emergencies.never':
    '{n, plural, =1 {Nach dem einen beantworteten Notfall kam das Verfahren, das folgen musste, nie} other {Nach {never, number} von # beantworteten Notfällen kam das Verfahren, das folgen musste, nie}}{late, plural, =0 {} =1 {; bei # ist es überfällig} other {; bei # ist es überfällig}}',
  'says.authorities.none': 'In diesen Monaten hat keine bestätigte Behörde ein Ersuchen gesandt',
  'says.authorities':
    '{n, plural, =1 {{name} sandte die meisten: # Ersuchen} other {{name} sandte die meisten: # Ersuchen}}',
  'says.countries.none': 'In diesen Monaten hat kein Staat ein Ersuchen gesandt',
  'says.countries':
    '{all, plural, =1 {Das eine Ersuchen mit bestätigtem Absender kam von hier: {country}} other {{country}: {n, number} von # Ersuchen mit bestätigtem Absender}}',
  at_most: '{n, plural, =0 {weniger als einen Tag} =1 {höchstens # Tag} other {höchstens # Tage}}',
}
