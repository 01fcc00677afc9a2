// German.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const de: Translation<typeof en> = {
  lead: 'Ihre eigenen Programme können lesen, was diese Konsole zeigt: um es in Ihre Akten zu nehmen oder dort einen Vorgang zu öffnen, wo Sie arbeiten.',
  unread:
    'Was ein Programm liest, gilt nicht als gelesen: Eine Benachrichtigung, die hier keine Person geöffnet hat, geht weiter an Ihren nächsten Kontakt.',
  'tokens.title': 'Token',
  'tokens.what':
    'Ein Token liest alle Ersuchen Ihrer Organisation und ändert nichts. Behandeln Sie es wie einen Schlüssel. Es endet zu seiner Zeit, wenn jemand von Ihnen es widerruft, und wenn der Kontakt ausscheidet, der es erstellt hat.',
  'tokens.once': 'Ihr Token, nur dieses eine Mal gezeigt:',
  'tokens.none': 'Es gibt keines.',
  'tokens.made': 'Erstellt {at} von {who}; endet {end}.',
  'tokens.used': 'Zuletzt verwendet {at}.',
  'tokens.unused': 'Nie verwendet.',
  'tokens.revoke': 'Widerrufen',
  'tokens.name': 'Wofür ist es?',
  'tokens.no_name': 'Sagen Sie in höchstens 100 Zeichen, wofür es ist.',
  'tokens.days': 'Es endet nach',
  'tokens.so_many': '{n, plural, =1 {# Tag} other {# Tagen}}',
  'tokens.make': 'Token erstellen',
  'tokens.revoked': 'Das Token ist widerrufen. Was es benutzt hat, erhält keine Antwort mehr.',
  'api.title': 'So wird es aufgerufen',
  'api.how':
    'Senden Sie das Token mit jeder Anfrage. Antworten sind JSON; die Namen ihrer Felder ändern sich innerhalb von Version 1 nicht.',
  'api.list':
    'die Ersuchen, das zuletzt mitgeteilte zuerst; <code>next</code> ist <code>after</code> der nächsten Seite',
  'api.one': 'ein Ersuchen: was verlangt, geantwortet und herausgegeben wurde',
  'api.copy': 'die Kopie des Schreibens',
  'api.receipt': 'die Quittung, zu prüfen mit <code>duly verify</code>',
  'api.record': 'der Vermerk für Ihre eigenen Akten',
  'api.accesses': 'wer bei uns es geöffnet hat',
  'api.document': 'Alles, für Werkzeuge: <file>OpenAPI-Dokument</file>.',
  'api.silent':
    'Ein Ersuchen, von dem wir Ihnen nicht sagen dürfen, ist in keiner Form da: seine Adresse antwortet wie eine, die es nie gab.',
  'hook.title': 'Webhook',
  'hook.what':
    'Wir rufen eine Adresse von Ihnen auf, wenn es etwas zu lesen gibt: Sie wurden benachrichtigt, die Frist endet bald, Daten sind hinausgegangen, das Ersuchen ist abgeschlossen, seine Quittung ist vollständig. Die Nachricht enthält die Art, die Kennung des Ersuchens und die Zeit, sonst nichts.',
  'hook.signed':
    'Sie ist signiert, wie standardwebhooks.com es beschreibt. Sie kommt wieder, bis Ihre Seite mit 2xx antwortet, etwa fünf Stunden lang; nehmen Sie dieselbe <code>webhook-id</code> nur einmal an.',
  'hook.to': 'Eingerichtet {at}: {address}',
  'hook.secret': 'Das Geheimnis der Signatur, nur dieses eine Mal gezeigt:',
  'hook.url': 'Adresse (https)',
  'hook.set': 'Webhook einrichten',
  'hook.replace': 'Einen anderen einrichten; dieser endet',
  'hook.test': 'Test senden',
  'hook.end': 'Abschalten',
  'hook.ended': 'Der Webhook ist aus. Es wird nichts mehr an ihn gesendet.',
  'hook.tested': 'Ein Test wurde gesendet. Was daraus wurde, steht oben in der Liste.',
  'hook.list': 'Die letzten Nachrichten',
  'hook.nothing': 'Noch keine wurde gesendet. Jede steht hier mit dem, was aus ihr wurde.',
  'hook.when': 'Wann',
  'hook.kind': 'Art',
  'hook.outcome': 'Ergebnis',
  'state.sent': 'angenommen',
  'state.failed': 'nicht angenommen',
  'state.waiting': 'wird gerade gesendet',
  'state.again': 'nicht angenommen; erneut {at}',
}
