// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  title: 'Staatliche Ersuchen, {half} · {provider}',
  skip: 'Zum Inhalt springen',
  languages: 'Sprache',
  demo: 'Vorführung: erfundene Personen, erfundene Schreiben. Diese Zahlen betreffen niemanden.',
  'nothing.title': 'Es ist noch nichts veröffentlicht',
  'nothing.what':
    'Zweimal im Jahr berichtet {provider} hier, wie viele staatliche Ersuchen um Kundendaten abgeschlossen wurden, aus welchen Ländern sie kamen und was aus ihnen wurde. Der erste Bericht steht hier, sobald er veröffentlicht ist.',
  'nothing.check':
    'Jeden Bericht kann prüfen, wer will, ohne uns zu vertrauen: Er ist signiert, und jedes Ersuchen, das er zählt, steht in einem öffentlichen Protokoll.',
  kicker: '{provider} · Bericht über staatliche Ersuchen · {half}',
  'half.1': 'Januar bis Juni {year}',
  'half.2': 'Juli bis Dezember {year}',
  'headline.none':
    '{provider} hat {running, select, yes {bisher } other {}}kein staatliches Ersuchen um Kundendaten abgeschlossen.',
  headline:
    '{provider} hat {running, select, yes {bisher } other {}}{n, plural, =1 {ein staatliches Ersuchen} other {# staatliche Ersuchen}} um Kundendaten{countries, plural, =0 {} =1 { aus einem Staat} other { aus # Staaten}} abgeschlossen; {gave, select, one_none {es wurde nichts herausgegeben} none {in keinem davon wurde etwas herausgegeben} one_all {Daten wurden herausgegeben} all {in allen wurden Daten herausgegeben} other {in {nothing, number} davon wurde nichts herausgegeben}}.',
  incomplete: 'Das Halbjahr ist noch nicht vorbei: Zahlen mit Stand {day}.',
  translated:
    'Eine Übersetzung. Die Zahlen sind dieselben wie auf <english>der englischen Seite</english>; keine der Übersetzungen ist von einem Juristen freigegeben.',
  outcomes: 'Was aus den Ersuchen wurde',
  'chart.title': 'Was aus den Ersuchen wurde, {half}',
  'chart.head': '{n, plural, =1 {Was aus einem Ersuchen wurde} other {Was aus # Ersuchen wurde}}',
  'chart.bar': '{outcome} {n, number}',
  'chart.alt': 'Balken: {bars}. Die Tabelle darunter enthält dieselben Zahlen.',
  'chart.source': '{provider}, {half}',
  'chart.source.demo': '{provider} (Vorführung, erfundene Daten), {half}',
  'outcomes.region': 'Ersuchen nach Ergebnis',
  'outcomes.caption':
    '{n, plural, =1 {ein Ersuchen} other {# Ersuchen}} zu {accounts, plural, =1 {einem Konto} other {# Konten}}',
  outcome: 'Ergebnis',
  demands: 'Ersuchen',
  accounts: 'Konten',
  means: 'Was es bedeutet',
  all: 'Alle',
  'outcome.complied': 'Auskunft erteilt',
  'outcome.complied_in_part': 'Teilweise Auskunft erteilt',
  'outcome.rejected': 'Abgelehnt',
  'outcome.redirected': 'An den Kunden verwiesen',
  'outcome.withdrawn': 'Zurückgezogen',
  'outcome.no_data': 'Keine Daten vorhanden',
  'outcome.challenged': 'Angefochten',
  'def.accounts':
    'Konten, die ein Ersuchen nannte und die es hier gibt. Ein Ersuchen, das keines traf, zählt 0 Konten.',
  'def.challenged':
    'Ganz oder teilweise beanstandet oder vor Gericht gebracht, und nichts wurde herausgegeben.',
  'def.complied':
    'Alles Verlangte wurde herausgegeben; bei einer Sicherung: aufbewahrt, und nichts herausgegeben.',
  'def.complied_in_part':
    'Etwas wurde herausgegeben (bei einer Sicherung: aufbewahrt), und etwas wurde abgelehnt, eingeschränkt oder war nicht vorhanden.',
  'def.country': 'Der Staat der Behörde, die das Schreiben zugestellt hat.',
  'def.demand':
    'Ein von einer Behörde zugestelltes rechtliches Schreiben, gezählt in dem Halbjahr, in dem es abgeschlossen wurde.',
  'def.no_data': 'Es war nichts vorhanden, was das Schreiben beantwortet.',
  'def.process': 'Die Art des rechtlichen Schreibens.',
  'def.redirected': 'Die Behörde wurde an den Kunden verwiesen, und wir haben nichts herausgegeben.',
  'def.rejected': 'Abgelehnt: Das Schreiben kann nicht erreichen, was es verlangt, oder es hat einen Mangel.',
  'def.withdrawn': 'Die Behörde hat das Schreiben zurückgezogen.',
  'word.demand': 'Ersuchen',
  'word.accounts': 'Konten',
  'word.country': 'Staat',
  'word.process': 'Art des Schreibens',
  by_country: 'Nach Staat der Behörde',
  country: 'Staat',
  by_process: 'Nach Art des rechtlichen Schreibens',
  process: 'Art des Schreibens',
  no_demand: 'Es wurde kein Ersuchen abgeschlossen.',
  merged: 'Zusammengefasst (wenige Ersuchen)',
  international: 'Internationale Stellen',
  'kind.subpoena': 'Vorladung (subpoena)',
  'kind.court_order': 'Gerichtliche Anordnung',
  'kind.warrant': 'Durchsuchungsbeschluss (warrant)',
  'kind.intercept': 'Überwachungsanordnung',
  'kind.preservation': 'Sicherung',
  'kind.emergency': 'Notfall',
  'kind.voluntary': 'Freiwillige Herausgabe',
  'kind.national_security': 'Nationale Sicherheit',
  'kind.foreign_production': 'Aus dem Ausland zugestellte Anordnung',
  'kind.civil': 'Zivilverfahren',
  'kind.other': 'Sonstige',
  times: 'Wie bald Kunden benachrichtigt wurden',
  'times.whom': 'Kunden',
  'times.notices': 'Benachrichtigungen',
  'times.from_receipt': 'Median ab Eingang',
  'times.from_determination': 'Median ab Entscheidung',
  'times.not_forbidden': 'Benachrichtigung war nicht verboten',
  'times.after_prohibition': 'Benachrichtigt nach dem Ende eines Verbots',
  'times.merged': 'Alle zusammen (wenige Benachrichtigungen)',
  'times.few': 'zu wenige',
  'times.none': 'nicht angegeben',
  'times.nobody': 'In diesem Halbjahr ging keine Benachrichtigung hinaus.',
  'times.def.notice':
    'Die erste Nachricht an einen Kunden über ein Ersuchen, in dem Halbjahr, in dem sie gesendet wurde. Das Ersuchen kann noch offen sein.',
  'times.def.not_forbidden': 'Kunden, die zu benachrichtigen kein Gesetz verbot.',
  'times.def.after_prohibition':
    'Kunden, die zu benachrichtigen ein Gesetz oder eine Anordnung verbot, benachrichtigt nach dem Ende des Verbots.',
  'times.def.from_receipt': 'Vom Eingang des Schreibens bis zur Benachrichtigung.',
  'times.def.from_determination':
    'Von der Entscheidung, was herausgegeben werden darf, bis zur Benachrichtigung. Eine Benachrichtigung ohne eigene Entscheidung, zu einem aus einem anderen System übernommenen Ersuchen, bleibt außer Betracht.',
  'times.method.1':
    'Der Median ist die Zeit in der Mitte: Die Hälfte der Benachrichtigungen kam früher. Für wenige Benachrichtigungen ist er nicht angegeben, weil er die Zeit eines einzelnen Falls wäre.',
  'times.method.2':
    'Nicht gezählt: Kunden, die noch nicht benachrichtigt wurden. Wie viele es sind, steht hier nicht: Wo wenige Kunden Ersuchen haben, würde die Zahl einem von ihnen sagen, was ein Gesetz zu sagen verbietet. Ersuchen, von denen nur benannte Personen wissen dürfen, darunter Verfahren der nationalen Sicherheit, sind ausgelassen, ob ihre Kunden benachrichtigt wurden oder nicht.',
  'times.method.3':
    'Was diese Zeiten beweist: noch nichts, was Sie prüfen können. Eingang, Entscheidung und Benachrichtigung jedes Ersuchens haben Einträge im Protokoll, aber die Einträge sind versiegelt. Sie können prüfen, dass diese Zahlen die von uns signierten sind. Ein Kunde, der benachrichtigt wurde, kann mit seiner Quittung die Zeitpunkte des eigenen Ersuchens prüfen.',
  'times.policy': 'Wenige heißt: weniger als {n, number}.',
  files: 'Die Dateien',
  'files.csv':
    '{file}: jeder Staat, jede Art und jedes Ergebnis mit ihren Zahlen, für eine Tabellenkalkulation',
  'files.json': '{file}: dasselbe mit Definitionen und Methode, für Programme; die Form steht in {schema}',
  'files.times': '{csv}, {json}: wie bald Kunden benachrichtigt wurden',
  'files.chart': '{file}: nur die Grafik',
  'files.note': '{file}: die Liste aller Dateien, signiert',
  'files.log':
    '{file}: das öffentliche Protokoll, {n, plural, =1 {# Eintrag} other {# Einträge}}; seine Kacheln liegen daneben',
  'files.trust': '{file}: die Schlüssel, mit denen man es prüft',
  method: 'Wie wir zählen und was die Zahlen nicht sagen können',
  'method.1':
    'Jedes Ersuchen wird einmal gezählt, wenn es abgeschlossen ist, nach seinem Ergebnis im Ganzen. Noch offene Ersuchen sind nicht in den Zahlen.',
  'method.2':
    'Die Zahlen sind Summen über die Ersuchen in unserer Datenbank. Jedes dieser Ersuchen hat auch einen Eintrag im öffentlichen Protokoll, das neben diesem Bericht liegt, aber die Einträge sind versiegelt.',
  'method.3':
    'Was diese Summen beweist: noch nichts, was Sie prüfen können. Der Beweis durch Offenlegen von Einträgen ist nicht gebaut. Sie können prüfen, dass die Summen die der Zellen sind, dass keine Datei geändert wurde, nachdem wir die Liste signiert haben, und dass das Protokoll vollständig ist.',
  'method.4':
    'Was die Zahlen nicht sagen können: ob ein Ersuchen ausgelassen wurde, wie viele Menschen betroffen waren und was eine Behörde mit einer Antwort getan hat.',
  'method.5':
    'Verfahren der nationalen Sicherheit sind weder in den Zellen noch in den Summen: Das Gesetz erlaubt ihre Veröffentlichung nur in Spannen, und Spannen sind nicht gebaut.',
  'method.6':
    'Ein Kunde, der von einem Ersuchen benachrichtigt wurde, hat eine Quittung und kann damit prüfen, dass das Ersuchen im Protokoll steht.',
  'method.7':
    'Als angefochten zählt nur, was wir entschieden oder eingereicht haben. Was ein Kunde selbst vor Gericht gebracht hat, ist nicht gezählt.',
  merge:
    '{n, plural, =1 {Weniger als # Ersuchen eines Staats unter einer Art sind mit anderen zusammengefasst.} other {Weniger als # Ersuchen eines Staats unter einer Art sind mit anderen zusammengefasst.}}',
  check: 'Prüfen Sie es selbst',
  'check.how': 'Laden Sie diesen Ordner herunter und rufen Sie auf einem Computer mit Duly, ohne Netz, auf:',
  'check.says':
    'Es sagt, was stimmt: dass jede Datei die von uns signierte ist, dass die Summen die der Zellen sind und dass das Protokoll {origin} vollständig ist. Es sagt auch, was es nicht zeigen kann. Nehmen Sie die Vertrauensdatei von jemand anderem als uns oder vergleichen Sie sie damit.',
}
