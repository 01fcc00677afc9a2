// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'ack.subject': 'Eingegangen: Ihr Schreiben, unser Aktenzeichen {reference}',
  'ack.first':
    'Ihr Schreiben ging am {at} bei uns ein und wurde gespeichert. Unser Aktenzeichen ist {reference}.',
  'ack.only':
    'Dies bestätigt nur den Eingang. Es ist weder eine Annahme der Zustellung noch ein Verzicht auf Rechte oder Einwände.',
  'ack.next': 'Wie es weitergeht',
  'ack.check_sender':
    'Wir prüfen, wer es gesandt hat, wenn nötig durch einen Anruf unter einer Nummer, die wir selbst ermitteln.',
  'ack.check_reach':
    'Wir prüfen, worauf sich diese Art von Schreiben erstrecken kann, und beantworten jeden Punkt mit Begründung.',
  'redirect.subject':
    'Bitte wenden Sie sich direkt an den Kunden: Ihr Schreiben {theirs}, unser Aktenzeichen {reference}',
  'redirect.domains':
    'Die von Ihnen genannten Kennungen gehören zur eigenen Domain einer Organisation ({domains}).',
  'redirect.no_domains': 'Die von Ihnen genannten Kennungen können zu einer Organisation gehören.',
  'redirect.serve':
    'Eine Organisation kann für ihre eigenen Daten Auskunft geben. Bitte stellen Sie dort zu, so wie Sie es täten, wenn sie ihre Daten selbst aufbewahrte.',
  'redirect.named': 'Die von Ihnen genannten Konten werden für {names} geführt.',
  'redirect.narrow':
    'Wir sagen nicht, wem sie gehören: Ihr Schreiben zeigt es nicht. Kennen Sie die Organisation, nennen Sie sie bitte, und wir sagen Ihnen, wem dort zuzustellen ist. Kennen Sie sie nicht, beschränken Sie Ihr Schreiben bitte auf das, was den Anschlussinhaber bestimmt, in der vom Gesetz verlangten Form.',
  'redirect.secret':
    'Ihr Schreiben verbietet uns, den Kunden zu benachrichtigen. Bitte stellen Sie dann der Leitung seiner Rechtsabteilung zu, die ohne die betroffene Person antworten kann; oder erlauben Sie uns schriftlich, dort eine namentlich benannte Person zu benachrichtigen. Bis dahin benachrichtigen wir niemanden.',
  'redirect.preserved':
    'Was von dem Verlangten vorhanden ist, wurde am {at} gesichert, damit nichts verloren geht, während Sie anfragen.',
  'redirect.not_preserved':
    'Es wurde noch nichts gesichert. Wenn Sie das benötigen, senden Sie uns ein Sicherungsersuchen in der Form Ihres Rechts.',
  'redirect.term':
    'Dies hemmt keine Frist Ihres Schreibens. Würde eine Anfrage beim Kunden Ihre Ermittlungen gefährden, schreiben Sie uns und sagen Sie, warum; wir entscheiden dann über das Schreiben, wie es zugestellt wurde.',
  'answer.subject': 'Unsere Antwort auf Ihr Schreiben {theirs}, unser Aktenzeichen {reference}',
  'answer.collected':
    'Was wir beantworten, wird erhoben, nachdem unser Kunde benachrichtigt wurde, sofern kein Gesetz und keine Anordnung das verbietet, und nachdem zwei unserer Mitarbeiter dafür unterzeichnet haben. Sie werden benachrichtigt, sobald es bereitliegt.',
  'answer.emergency.declined':
    'Am {at} haben wir Ihre Behörde unter einer von uns selbst ermittelten Nummer angerufen. Die vorgesetzte Person, die mit uns sprach, hat die Gefahr nicht bestätigt.',
  'answer.emergency.unconfirmed': 'Keine vorgesetzte Person Ihrer Behörde hat uns die Gefahr bestätigt.',
  'answer.emergency.suffices':
    'Was uns das Recht in einem Notfall lediglich erlaubt herauszugeben, geben wir nur heraus, wenn eine vorgesetzte Person, die nicht selbst die anfragende ist, uns die Gefahr unter einer von uns selbst ermittelten Nummer bestätigt.',
  'answer.why': 'Begründung',
  'answer.period': 'Zeitraum',
  'answer.suffice': 'Was ausreichen würde',
  'answer.as_recorded':
    'Fundstellen, Felder von Formularen und was Menschen geschrieben haben, stehen hier in der Sprache, in der sie festgehalten sind.',
  'annex.field': 'Verordnung (EU) 2023/1543, Anhang III, Abschnitt D(a)',
  'annex.suffice': 'Womit wir es ausführen könnten',
  'annex.suffice.annex_iii_incomplete': 'Das Zertifikat mit allen Abschnitten ausgefüllt.',
  'annex.suffice.annex_iii_manifest_errors': 'Ein berichtigtes Zertifikat, das unser Aktenzeichen nennt.',
  'annex.suffice.annex_iii_insufficient_information':
    'Was das Konto und den Dienst bezeichnet, und der Zeitraum.',
  'annex.suffice.annex_iii_not_issued_or_validated':
    'Eine Validierung durch eine Richterin oder einen Richter, ein Gericht oder eine Staatsanwaltschaft, wie Artikel 4 sie für diese Daten verlangt.',
  'annex.suffice.annex_iii_offence_outside':
    'Die Straftat und ihre Höchststrafe, oder die Liste in Artikel 5 Absatz 4, in der sie steht.',
  'annex.suffice.annex_iii_immunity_or_privilege': 'Die Entscheidung der Vollstreckungsbehörde dazu.',
  'annex.suffice.annex_iii_third_country': 'Das Verfahren nach Artikel 17.',
  'none.subject': 'Keine Daten: Ihr Schreiben {theirs}, unser Aktenzeichen {reference}',
  'none.first':
    'Uns liegen keine Daten vor, die Ihr Schreiben betrifft. Mehr können wir nicht sagen, und diese Antwort ist in jedem solchen Fall dieselbe.',
  'none.mistyped':
    'Falls eine Kennung falsch geschrieben sein könnte, senden Sie bitte ein berichtigtes Schreiben und nennen Sie unser Aktenzeichen.',
  'ready.subject': 'Zum Abruf bereit: unser Aktenzeichen {reference}',
  'ready.first':
    'Unsere Antwort auf Ihr Schreiben liegt unter {host} bereit. Melden Sie sich mit Ihrem Passkey an; diese Nachricht enthält keinen Link, der sie jemand anderem öffnen würde.',
  'ready.hash': 'SHA-256 des Pakets',
  'ready.until': 'Es bleibt bis',
  'ready.key':
    'Das Paket ist für den Schlüssel verschlüsselt, dessen Wörter Sie am Telefon bestätigt haben. Es öffnet sich mit jedem age-Programm: {command}',
  'follow.subject':
    'Bitte senden Sie das Verfahren, das auf Ihren Eilfall folgt: unser Aktenzeichen {reference}',
  'follow.first':
    'Am {since} haben wir Ihren Eilfall beantwortet, ohne ein Schreiben, das dazu verpflichtete. Was folgen muss: {what}{law}. Wir haben es bis {due} erwartet, und es ist nicht eingegangen.',
  'follow.send':
    'Bitte senden Sie es und nennen Sie unser Aktenzeichen. Wenn nichts folgen wird, schreiben Sie uns und sagen Sie, warum. Was bis {never} nicht eingegangen ist, wird als nie eingegangen festgehalten und so gezählt.',
  'follow.policy':
    'nach der Richtlinie des Anbieters: auf eine Auskunft im Notfall folgt ein Schreiben, das sie verlangt',
  'follow.recorded': '{what} (auf Englisch festgehalten)',
  'facts.received': 'Was uns zuging',
  'facts.what': '{instrument}, {authority}',
  'facts.your_office': 'Ihre Dienststelle',
  'facts.theirs': 'Ihr Aktenzeichen',
  'facts.none': 'keines angegeben',
  'facts.served': 'Zugestellt',
  'facts.served_by': '{at}, {manner}',
  reach:
    'Antworten Sie auf diese E-Mail und lassen Sie {reference} darin stehen, oder rufen Sie {phone} ({hours}) an. Dieser Brief ist von uns, wenn er auch unter {reference} auf {host} steht.',
  head: '{date} · Aktenzeichen {reference}',
  'facts.manner.mail': 'per E-Mail',
  'facts.manner.post': 'per Post oder Kurier',
  'facts.manner.fax': 'per Fax',
  'facts.manner.in_person': 'persönlich übergeben',
  'facts.manner.telephone': 'telefonisch',
  'facts.manner.portal': 'über ein Portal',
  'ending.subject': 'Ihre Geheimhaltungsanordnung endet am {until}, unser Aktenzeichen {reference}',
  'ending.first':
    'Nach unserem Verständnis ist {until} der letzte Tag, an dem Ihr Schreiben uns verbietet, unseren Kunden zu benachrichtigen. Ist dieser Tag überall vorüber, wird unser Kunde von selbst benachrichtigt, mit einer Kopie.',
  'ending.longer':
    'Hat ein Gericht sie verlängert oder haben Sie das beantragt, senden Sie uns vorher den Beschluss oder den Antrag. Ein Wunsch in einem Brief verlängert sie nicht.',
  'time.subject': 'Wir bitten um mehr Zeit: Ihr Schreiben {theirs}, unser Aktenzeichen {reference}',
  'time.due': 'Ihr Schreiben ist fällig: {due}.',
  'time.no_term':
    'Uns ist kein Tag bekannt, bis zu dem Ihr Schreiben fällig ist. Setzt es einen, teilen Sie ihn uns bitte mit: Er gilt, bis Sie antworten.',
  'time.ask': 'Wir bitten Sie, uns schriftlich mehr Zeit zu geben.',
  'time.ask_until': 'Wir bitten Sie, uns schriftlich mehr Zeit zu geben, bis {until}.',
  'time.why':
    'Wir benachrichtigen die Betroffenen, wo das Gesetz es erlaubt, und warten auf ihre Äußerung. Ihre Frist lässt dafür weniger Zeit, als wir zusagen.',
  'time.stands': 'Bis Sie antworten, gilt Ihre Frist.',
}
