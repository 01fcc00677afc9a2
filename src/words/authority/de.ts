// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  'list.title': 'Ihre Ersuchen',
  ready:
    '{n, plural, =0 {Nichts liegt für Sie zum Abruf bereit.} =1 {Eine Antwort liegt für Sie zum Abruf bereit.} other {# Antworten liegen für Sie zum Abruf bereit.}}',
  ready_below:
    '{n, plural, =0 {Von den unten stehenden liegt nichts zum Abruf bereit.} =1 {Von den unten stehenden liegt eine Antwort zum Abruf bereit.} other {Von den unten stehenden liegen # Antworten zum Abruf bereit.}}',
  'send.title': 'Ein Ersuchen senden',
  'send.how':
    'Schreiben können noch nicht über dieses Portal gesendet werden. Stellen Sie sie per E-Mail an {address} zu, als PDF, unterzeichnet, wie Ihr Recht es verlangt.',
  'send.reach':
    '<reach>Sehen Sie zuerst, worauf sich Ihre Art von Schreiben hier erstrecken kann</reach> und was verweigert würde.',
  'send.emergency': 'Im Notfall rufen Sie {phone} ({hours}) an.',
  'card.yours': 'Ihr {reference}',
  'card.received': 'eingegangen {at}',
  'empty.title': 'Hier ist noch nichts.',
  'empty.text':
    'Ein Schreiben, das Sie zustellen, erscheint hier, sobald wir geprüft haben, dass es von Ihrer Behörde kommt.',
  'state.received': 'Eingegangen',
  'state.received.next':
    'Wir lesen das Schreiben und prüfen, wer es gesandt hat. Wir rufen Sie vielleicht unter einer Nummer an, die wir selbst ermitteln.',
  'state.being_checked': 'In Prüfung',
  'state.being_checked.next':
    'Wir prüfen, worauf sich diese Art von Schreiben erstrecken kann, und beantworten jeden Punkt mit Begründung.',
  'state.answered': 'Beantwortet',
  'state.answered.next':
    'Die Antwort je Punkt steht unten. Was wir herausgeben, wird erhoben, nachdem unser Kunde benachrichtigt wurde, sofern kein Gesetz und keine Anordnung das verbietet, und nachdem zwei unserer Mitarbeiter unterzeichnet haben.',
  'state.ready': 'Zum Abruf bereit',
  'state.ready.next': 'Rufen Sie das Paket ab, vergleichen Sie seinen Hash, und bestätigen Sie den Erhalt.',
  'state.fetched': 'Abgerufen',
  'state.fetched.next': 'Sie haben den Erhalt bestätigt. Hier ist nichts mehr zu tun.',
  'state.closed': 'Geschlossen',
  'state.closed.next': 'Hier ist nichts mehr zu tun.',
  'state.withdrawn': 'Zurückgenommen',
  'state.withdrawn.next':
    'Ihre Behörde hat dieses Ersuchen zurückgenommen. Nichts geht deswegen hinaus; was Sie wieder verlangen, ist ein neues Ersuchen.',
  'demand.title': 'Ersuchen {reference}',
  'facts.yours': 'Ihr Aktenzeichen',
  'facts.none': 'keines angegeben',
  'facts.served': 'Zugestellt',
  'facts.received': 'Eingegangen',
  'package.title': 'Das Paket',
  'package.waits':
    'Es ist versiegelt und wartet darauf, dass das öffentliche Protokoll zeigt, dass es hinausgeht. Kommen Sie in einigen Minuten wieder.',
  'package.expired': 'Es lag hier bis {at}. Schreiben Sie uns unten, wenn Sie es noch brauchen.',
  'package.download': 'Paket herunterladen',
  'package.size': 'Größe',
  'package.bytes': '{size} ({n, number} Byte)',
  'package.until': 'Es bleibt bis',
  'package.need': 'Was Sie brauchen',
  'package.key':
    'Ihren age-Schlüssel: den, dessen Wörter Sie am Telefon bestätigt haben. Wir können das Paket nicht öffnen.',
  'package.open': 'Öffnen Sie es mit jedem age-Programm:',
  'package.receipt':
    '<file>Freigabequittung</file>: zeigt, dass unser öffentliches Protokoll dieses Paket nennt. Prüfen Sie sie mit <code>{command}</code> und unserer <trust>Vertrauensdatei</trust>.',
  'package.confirmed': 'Sie haben den Erhalt bestätigt.',
  'confirm.title': 'Ich habe es',
  'confirm.hash': 'SHA-256 der erhaltenen Datei',
  'confirm.hint':
    '64 Zeichen. Unter Linux: sha256sum FILE. Unter macOS: shasum -a 256 FILE. Unter Windows: certutil -hashfile FILE SHA256.',
  'confirm.button': 'Erhalt bestätigen',
  'answer.title': 'Unsere Antwort',
  'answer.suffice':
    '<b>Ausreichend wäre:</b> {what}. Stellen Sie es an {address} zu und nennen Sie {reference}.',
  'letters.title': 'Unsere Briefe',
  'letters.none': 'Noch keine.',
  'letters.back':
    'Es kam von der Mailadresse, an die es ging, zurück. Hier können Sie es lesen; worum es Sie bittet, zählt ab dem Tag, an dem es Sie erreicht.',
  'letters.ours': 'Ein Brief ist von uns, wenn er hier steht.',
  'messages.title': 'Nachrichten',
  'messages.you': 'Sie',
  'messages.write': 'Schreiben Sie uns',
  'messages.send': 'Nachricht senden',
  'withdraw.title': 'Dieses Ersuchen zurücknehmen',
  'withdraw.means':
    'Wir beantworten dann nichts davon, und wer von unseren Kunden davon weiß, erfährt es. Um nur einen Teil zurückzunehmen, schreiben Sie uns oben.',
  'withdraw.reason': 'Ein Wort an uns (freiwillig)',
  'withdraw.sure':
    'Meine Behörde will dieses Ersuchen nicht mehr. Ich weiß, dass das nicht rückgängig zu machen ist.',
  'withdraw.do': 'Zurücknehmen',
  'said.message': 'Ihre Nachricht liegt unserem Team vor.',
  'said.confirmed': 'Wir haben festgehalten, dass Sie das Paket erhalten haben.',
  'said.withdrawn': 'Ihr Ersuchen ist zurückgenommen.',
  'reach.title': 'Worauf sich ein Schreiben erstrecken kann',
  'reach.heading': 'Worauf sich ein Schreiben hier erstrecken kann',
  'reach.lead':
    'Suchen Sie Ihre Art von Schreiben. Sie sehen, worauf es sich erstrecken kann und worauf nicht, Stand {on}.',
  'reach.not_advice':
    'Dass ein Schreiben sich auf etwas erstreckt, heißt noch nicht, dass wir antworten müssen: wer es wie und für welchen Zeitraum erlassen hat, wird jedes Mal geprüft. Dies fasst die von uns angewandten Regeln zusammen und ist keine Beratung.',
  'reach.places': 'Wo es gilt',
  'reach.yes': 'erreichbar',
  'reach.no': 'nicht erreichbar',
  'reach.review': 'unsere Rechtsabteilung entscheidet',
  'confidence.VERIFIED': 'Quelle gelesen',
  'confidence.KNOWN': 'bekannt, Quelle nicht erneut gelesen',
  'confidence.UNSURE': 'keine Quelle gelesen',
  'nothing_here.next': 'Gehen Sie zurück zu Ihren Ersuchen.',
}
