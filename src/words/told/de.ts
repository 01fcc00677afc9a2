// Deutsch.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'next.may_leave': 'Wenn Sie nicht antworten, kann es danach hinausgehen.',
  no_window:
    'Die Frist der Behörde lässt keine Zeit, auf Sie zu warten. Ein Widerspruch hält noch auf, was nicht hinausgegangen ist.',
  at_once:
    'In diesem Notfall warten wir nicht auf Ihre Antwort: es kann sofort hinausgehen. Ein Widerspruch hält noch auf, was nicht hinausgegangen ist.',
  'next.nothing': 'So wie wir entschieden haben, geht nichts von Ihnen hinaus.',
  late: 'Wir durften es Ihnen nicht früher sagen: zuerst musste eine Pflicht zum Schweigen enden.',
  'so_far.nobody': 'bisher niemanden',
  not_first: 'Nein.',
  not_yet_first: 'Noch nicht.',
  asked_first: 'Ja.',
  'challenge.decided': 'Noch nicht: wir haben es beschlossen, eingereicht ist nichts.',
  'challenge.will': 'Wir haben beschlossen, das Ersuchen anzufechten, soweit es Folgendes betrifft: {what}.',
  'challenge.yours': 'Was Folgendes betrifft, wartet auf Ihre Anfechtung: {what}.',
  'redirect.will': 'Wir bitten die Behörde, sich an Sie zu wenden wegen: {what}.',
  'redirect.open': 'Sie hat noch nicht geantwortet.',
  'redirect.withdrawn': 'Sie hat ihr Ersuchen zurückgezogen.',
  'redirect.went_to_tenant': 'Sie wendet sich an Sie.',
  'redirect.renewed_to_us': 'Sie hat die Daten erneut von uns verlangt.',
  'redirect.notice_allowed':
    'Sie hat die Daten erneut von uns verlangt und erlaubt, eine Person Ihrer Organisation zu benachrichtigen.',
  'line.will_comply': 'zur Herausgabe vorgesehen',
  'line.did_comply': 'herausgegeben',
  'line.not_comply': 'nicht herausgegeben',
  'line.will_narrow': 'ein Teil zur Herausgabe vorgesehen',
  'line.did_narrow': 'ein Teil herausgegeben',
  'line.not_narrow': 'nicht herausgegeben',
  'line.preserve': 'aufbewahrt, nicht herausgegeben',
  'line.reject': 'verweigert',
  'line.held': 'nach Ihrem Widerspruch zurückgehalten',
  held: 'Nach Ihrem Widerspruch halten wir zurück: {what}.',
  'line.will_redirect': 'die Behörde wird gebeten, sich an Sie zu wenden',
  'line.redirect': 'die Behörde wurde gebeten, sich an Sie zu wenden',
  'line.challenge': 'wir fechten es an',
  'line.no_data': 'uns liegt nichts vor',
  given: '{n, plural, =1 {ein Eintrag} other {# Einträge}}: {what}',
  'do.closed': 'Das Ersuchen ist abgeschlossen, hier lässt sich nichts mehr ändern.',
  'do.withdrawn': 'Die Behörde hat ihr Ersuchen zurückgenommen; hier ist nichts mehr zu tun.',
  withdrawn:
    'Die Behörde hat ihr Ersuchen am {day} zurückgenommen. Nichts von Ihnen ging hinaus, und nichts geht deswegen hinaus.',
  'withdrawn.part': 'Einen Teil dessen, was die Behörde verlangt hatte, hat sie am {day} zurückgenommen.',
  'do.told_anew':
    'Eine E-Mail von uns kam zurück. Deshalb zählt Ihre Zeit für einen Widerspruch ab dem, was Sie erreicht hat.',
  'do.more_time':
    'Die Behörde hat mehr Zeit gegeben. Deshalb haben auch Sie länger Zeit, als wir zuerst mitteilten.',
  'do.longer': 'Wir haben Ihnen mehr Zeit gegeben: {why}',
  'do.change': 'Sie können Ihre Antwort ändern, solange nichts von Ihnen hinausgegangen ist.',
  'do.desk':
    'Fragen? Rufen Sie unser Team an: {phone} ({hours}), oder schreiben Sie an {address}. Nennen Sie {reference}.',
  'kept.title': 'Vor Löschung bewahrt?',
  'kept.closed': 'Ja, von {at} bis zum Abschluss des Ersuchens. Damit hat sie niemand bekommen.',
  'kept.since': 'Ja, seit {at}, so wie die Daten damals waren. Damit erhält sie niemand.',
  'kept.until': 'Ja, von {at} bis {day}, so wie die Daten damals waren. Damit erhält sie niemand.',
  'list.waiting': 'Wartet auf Ihre Antwort',
  'list.others': 'Alle anderen',
  'list.no_older': 'Ältere gibt es nicht. <first>Zu den neuesten</first>.',
  withheld: 'zurückgehalten, bis die Pflicht zum Schweigen endet',
  'withheld.ours': 'Von uns: zurückgehalten, bis die Pflicht zum Schweigen endet.',
  'withheld.answer':
    'Was wir antworten, würde verraten, was in dem Schreiben steht. Wir teilen es Ihnen mit, wenn die Pflicht zum Schweigen endet.',
  'withheld.copy': 'An ihrer Stelle trug unsere Benachrichtigung eine Seite, die das sagt.',
  'withheld.receipt':
    'Auch Ihre Quittung wird bis dahin zurückgehalten: sie würde die Art des Schreibens zeigen.',
  'withheld.unnamed':
    'Eine Behörde, die wir noch nicht nennen dürfen, hat von uns Folgendes verlangt: {what}.',
  wider:
    'Es soll mehr herausgegeben werden, als wir Ihnen zuerst mitgeteilt haben. Wir haben Sie am {at} erneut benachrichtigt. Neu: {what}.',
  'wider.did':
    'Es wurde mehr herausgegeben, als wir Ihnen zuerst mitgeteilt haben. Wir haben Sie zuvor, am {at}, erneut benachrichtigt. Neu war: {what}.',
  'wider.not':
    'Es sollte mehr herausgegeben werden, als wir Ihnen zuerst mitgeteilt haben. Wir haben Sie am {at} erneut benachrichtigt. Neu war: {what}.',
  'way.account': 'ein weiteres Konto',
  'way.category': 'eine weitere Art von Daten',
  'way.period': 'ein längerer Zeitraum',
  'way.decision': 'Daten, die nur zum Teil oder gar nicht herausgegeben werden sollten',
  'way.authority': 'wer es verlangt',
  'way.paper': 'das Schreiben',
  'way.covered': 'was ein Schweigegebot noch deckt',
  'earlier.title': 'Was Sie uns mitgeteilt haben, als weniger herausgegeben werden sollte',
  heard: 'Unsere Rechtsabteilung hat Ihre Antwort am {at} gelesen.',
  'heard.objects':
    'Unsere Rechtsabteilung hat Ihren Widerspruch gelesen. Nach jetzigem Stand wird nichts von Ihnen herausgegeben; deshalb ist nichts zu entscheiden. Ändert sich das, erfahren Sie es, bevor etwas herausgegeben wird, und Ihr Widerspruch gilt weiter.',
  'heard.objects_over':
    'Unsere Rechtsabteilung hat Ihren Widerspruch gelesen. Durch dieses Ersuchen wurde nichts von Ihnen herausgegeben; deshalb war nichts zu entscheiden.',
  'others.title': 'Die anderen Organisationen Ihrer Kette',
  'others.note':
    'Jede Organisation antwortet für sich und liest nur, was sie selbst geschrieben hat. Von den anderen zeigen wir, wo sie stehen.',
  'others.line': '{party}: {said}',
  'others.at': '{said} ({at})',
  'others.no_answer': 'benachrichtigt, noch keine Antwort',
  'others.gone': 'wird von uns nicht mehr benachrichtigt',
  'others.no_objection': 'kein Widerspruch',
  'others.consents': 'Einwilligung in die Herausgabe',
  'others.objects': 'Widerspruch',
  'others.needs_time': 'braucht mehr Zeit',
  'others.answers_itself': 'antwortet der Behörde selbst',
  'others.has_filed': 'hat das Gericht angerufen',
  'others.upheld': 'Widerspruch, dem wir gefolgt sind',
  'others.overruled': 'Widerspruch, dem wir nicht gefolgt sind',
  'others.held':
    'Eine andere Organisation Ihrer Kette hat widersprochen, und wir sind ihr gefolgt: Es wird nichts herausgegeben, bis wir neu entschieden haben.',
  'do.joined':
    'Eine andere Organisation Ihrer Kette wurde später benachrichtigt, deshalb läuft die Frist für einen Widerspruch ab deren Kopie.',
}
